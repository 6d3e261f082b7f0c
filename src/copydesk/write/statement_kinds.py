"""The kinds of statements that a section tells together."""

from copydesk.model.event import StatementKind

STATED = (StatementKind.STATEMENT,)
REACTIONS = (StatementKind.STATEMENT, StatementKind.QUOTE)
FORECASTS = (StatementKind.FORECAST,)
CLAIMS = (StatementKind.RESPONSIBILITY, StatementKind.ACCUSATION, StatementKind.DENIAL)
