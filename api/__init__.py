"""The web: pages for people and /api/v1 for programs, both from the same functions of the domain."""
