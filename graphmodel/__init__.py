"""graphmodel: an organisational modeller for public administration."""

__version__ = "0.1.0"
