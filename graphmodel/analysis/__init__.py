"""What callers ask for: one module a question."""
