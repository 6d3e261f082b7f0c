"""What worker processes do: one function for each piece of work, named "module.function"."""
