"""YAML <-> Region: files that a planner can read and write, with errors that name file and line."""

from graphmodel.files.found import Findings
from graphmodel.files.reading import read, survey
from graphmodel.files.together import together
from graphmodel.files.writing import texts, write

__all__ = ["Findings", "read", "survey", "texts", "together", "write"]
