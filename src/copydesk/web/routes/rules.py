"""The rules."""

from fastapi import APIRouter, Response

from copydesk.web.answers import answer
from copydesk.web.cache import key_of
from copydesk.web.desk import Desk, TheDesk
from copydesk.web.schemas import RuleDocs, RuleList

router = APIRouter(prefix="/api/rules", tags=["rules"])


@router.get("", response_model=RuleList)
async def rules(desk: TheDesk) -> Response:
    """All rules, and the faults that only sources show."""
    return await _remembered(desk, "rules.listed", None)


@router.get("/{code}", response_model=RuleDocs)
async def rule(code: str, desk: TheDesk) -> Response:
    """The documentation of a rule, by its code or its name."""
    return await _remembered(desk, "rules.one", code)


async def _remembered(desk: Desk, task: str, code: str | None) -> Response:
    key = key_of(task, code)
    found = desk.cache.get(key)
    if found is None:
        found = await desk.quick.run(task, {"code": code})
        desk.cache.put(key, found)
    return answer(found)
