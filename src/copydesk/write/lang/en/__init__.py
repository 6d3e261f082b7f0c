"""Words and tables for writing English, apart from the logic that uses them."""
