"""The demo: invented schools around today's date."""
