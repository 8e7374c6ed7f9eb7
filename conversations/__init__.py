"""What is said: one module a topic; an event in, a screen out. Knows no HTTP and no SQL.

    event ──► dispatch ──► a topic's handler(turn, what) ──► Screen
                                   └── turn.notify / turn.ask / turn.toast …

`topics.py` is the one list of topics; `topic.py` says what a topic is; `turn.py` is what a handler is given.
"""
