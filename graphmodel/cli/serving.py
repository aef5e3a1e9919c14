"""Commands about what runs: connect, serve, stop, demo."""
