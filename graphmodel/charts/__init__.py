"""Pictures: a view and a layout as files that people read, mail and print."""
