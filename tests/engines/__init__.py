"""The servers that tests run on."""
