"""Documents to hand over: plain values in, a PDF out. Nothing here asks the store or knows a language."""
