"""Commands that draw: chart."""
