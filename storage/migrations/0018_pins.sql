-- The Today that stands pinned in a chat. shown_day: the day it was last brought up to date for.
CREATE TABLE pins (
    bot_id      INTEGER NOT NULL,
    chat_id     INTEGER NOT NULL,
    user_id     INTEGER NOT NULL,
    message_id  INTEGER NOT NULL,
    shown_day   TEXT    NOT NULL,
    PRIMARY KEY (bot_id, chat_id)
) STRICT;
CREATE INDEX pins_by_day ON pins (bot_id, shown_day);
