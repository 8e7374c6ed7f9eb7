"""Whether the keys at hand are the ones a store was written with.

On SQLite a wrong database key opens nothing; a wrong pepper, index or field key would open the store and then
find nobody. So the store keeps a proof of each key it was used with: a hash that tells nothing of the key.
"""

import hashlib
import hmac

from storage.errors import WrongKey
from storage.keys import Keys
from storage.transaction import Tx

PURPOSE = b"eklase: the store was written with this key"

ADD = {
    "sqlite": "INSERT INTO key_proofs (name, proof) VALUES (?, ?) ON CONFLICT DO NOTHING",
    "postgresql": "INSERT INTO key_proofs (name, proof) VALUES ($1, $2) ON CONFLICT DO NOTHING",
}


def proofs(keys: Keys) -> dict[str, bytes]:
    """A proof for each key, by the key's name."""
    named = {"pepper": keys.pepper, "index": keys.index}
    named |= {f"field {number}": key for number, key in keys.fields.items()}
    return {name: hmac.digest(key, PURPOSE, hashlib.sha256) for name, key in named.items()}


async def unknown_to_store(tx: Tx, keys: Keys) -> dict[str, bytes]:
    """The proofs the store does not hold yet; WrongKey if it holds one that these keys do not give."""
    given = proofs(keys)
    held = {row["name"]: row["proof"] for row in await tx.fetch("SELECT name, proof FROM key_proofs")}
    for name, proof in held.items():
        if name not in given:
            raise WrongKey(f"the store was used with the key {name!r}, which the key file lacks")
        if not hmac.compare_digest(given[name], proof):
            raise WrongKey(f"the key {name!r} of the key file is not the one this store was written with")
    return {name: proof for name, proof in given.items() if name not in held}


async def keep(tx: Tx, new: dict[str, bytes]) -> None:
    """Keeps proofs that the store did not hold yet."""
    for name, proof in new.items():
        await tx.change(ADD[tx.engine], (name, proof))
