"""Messages that are neither text nor file: places, contacts, polls, dice."""

from collections.abc import Callable
from typing import Any

from ..answers import BadRequest
from ..call import Call
from ..sending import deliver, formatted

DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}
OPTIONS = range(1, 13)


def _location(call: Call) -> dict[str, Any]:
    for name in ("latitude", "longitude"):
        if not call.has(name):
            raise BadRequest(f"{name} is empty")
    latitude, longitude = call.number("latitude"), call.number("longitude")
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        raise BadRequest("wrong location specified")
    location: dict[str, Any] = {"latitude": latitude, "longitude": longitude}
    for name in ("horizontal_accuracy", "live_period", "heading", "proximity_alert_radius"):
        if call.has(name):
            location[name] = call.number(name) if name == "horizontal_accuracy" else call.integer(name)
    return location


def send_location(call: Call) -> dict[str, Any]:
    return deliver(call, {"location": _location(call)})


def send_venue(call: Call) -> dict[str, Any]:
    location = _location(call)
    venue = {"location": location, "title": call.text("title"), "address": call.text("address")}
    for name in ("title", "address"):
        if not venue[name]:
            raise BadRequest(f"venue {name} must be non-empty")
    return deliver(call, {"venue": venue, "location": location})


def send_contact(call: Call) -> dict[str, Any]:
    contact = {"phone_number": call.text("phone_number"), "first_name": call.text("first_name")}
    if not contact["phone_number"]:
        raise BadRequest("phone number must be specified")
    if not contact["first_name"]:
        raise BadRequest("first name must be specified")
    for name in ("last_name", "vcard"):
        if call.text(name):
            contact[name] = call.text(name)
    return deliver(call, {"contact": contact})


def send_dice(call: Call) -> dict[str, Any]:
    emoji = call.text("emoji") or "🎲"
    sides = DICE.get(emoji)
    if sides is None:
        raise BadRequest("wrong dice emoji specified")
    return deliver(call, {"dice": {"emoji": emoji, "value": call.sim.random.randint(1, sides)}})


def send_poll(call: Call) -> dict[str, Any]:
    question, entities = formatted(call, call.text("question"), call.text("question_parse_mode"))
    if not question:
        raise BadRequest("poll question must be non-empty")
    if len(question) > 300:
        raise BadRequest("poll question length must not exceed 300")
    kind = call.text("type") or "regular"
    if kind not in ("regular", "quiz"):
        raise BadRequest("unsupported poll type specified")
    poll: dict[str, Any] = {
        "id": str(call.sim.next_number()),
        "question": question,
        "options": _poll_options(call),
        "total_voter_count": 0,
        "is_closed": call.flag("is_closed"),
        "is_anonymous": call.flag("is_anonymous") if call.has("is_anonymous") else True,
        "type": kind,
        "allows_multiple_answers": call.flag("allows_multiple_answers"),
        "allows_revoting": call.flag("allows_revoting") if call.has("allows_revoting") else kind == "regular",
        "members_only": call.flag("members_only"),
    }
    if entities:
        poll["question_entities"] = entities
    return deliver(call, {"poll": poll})


def _poll_options(call: Call) -> list[dict[str, Any]]:
    options = call.json("options", "options")
    if not isinstance(options, list):
        raise BadRequest("expected an Array of options")
    texts = [str(option.get("text", "")) if isinstance(option, dict) else str(option) for option in options]
    if len(texts) not in OPTIONS:
        raise BadRequest(
            "poll must have at least 1 option" if not texts else "poll can't have more than 12 options"
        )
    if not all(1 <= len(text) <= 100 for text in texts):
        raise BadRequest("poll options length must not exceed 100")
    return [
        {"persistent_id": str(number), "text": text, "voter_count": 0} for number, text in enumerate(texts)
    ]


METHODS: dict[str, Callable[[Call], Any]] = {
    "sendLocation": send_location,
    "sendVenue": send_venue,
    "sendContact": send_contact,
    "sendDice": send_dice,
    "sendPoll": send_poll,
}
