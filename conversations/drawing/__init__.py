"""Pictures: plain values in, a PNG out. Nothing here asks the store or knows a language."""
