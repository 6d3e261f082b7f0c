"""Language data, apart from logic."""
