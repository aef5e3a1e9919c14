"""YAML <-> Region: files that a planner can read and write, with errors that name file and line."""

from graphmodel.files.reading import read
from graphmodel.files.writing import texts, write

__all__ = ["read", "texts", "write"]
