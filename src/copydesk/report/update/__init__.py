"""What later reports make of an article: for a terminal, as JSON, and the article rewritten."""
