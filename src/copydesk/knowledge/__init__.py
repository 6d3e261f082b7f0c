"""Facts shipped as tables, each with its source."""
