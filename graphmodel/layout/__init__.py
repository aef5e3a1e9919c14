"""Positions without a screen: a graph of plain values in, a scene out. Texts are measured; boxes never overlap."""
