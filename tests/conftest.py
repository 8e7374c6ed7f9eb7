"""Fixtures for every test."""

pytest_plugins = ["tests.blocking", "tests.stores", "tests.school"]
