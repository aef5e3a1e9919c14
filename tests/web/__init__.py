"""The web on real engines, over real sockets, in a real browser."""
