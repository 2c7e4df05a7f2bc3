"""Who may do what: rights of messages, map keys and HTTP actions (semantics.md §6).

The right to a message is a mask of roles in the data model, so the usual check is one ``&``. Rights
to protected map keys hold whatever message writes the key: adding, removing, setting the whole
map, or creating the object with it (anchors.md §4.2, row 5). Reads nothing but the map a setter is
about to replace, and that only after the setter itself is allowed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from xapi.generated.errors import RBACPermissionDenied
from xapi.generated.rbac import PERMISSIONS, READ_ONLY, ROLE_BITS, ROLES
from xapi.idl.messages import Message
from xapi.idl.record import Reader
from xapi.operations.context import Caller

__all__ = [
    "READ_ONLY",
    "ROLE_BITS",
    "Rbac",
    "allows",
    "authorise_http",
    "denied",
    "permission_names",
    "roles_of_references",
]

_MASKS = {name.lower(): mask for name, mask in PERMISSIONS.items()}
_ROLE_OF_REFERENCE = {f"OpaqueRef:{role.uuid}": 1 << bit for bit, role in enumerate(ROLES)}


def allows(caller: Caller, permission: str) -> bool:
    """True if the caller holds a permission, in any case; unknown ones are root's alone."""
    return (
        caller.superuser or caller.local or bool(caller.roles & _MASKS.get(permission.lower(), 0))
    )


def denied(permission: str, mask: int) -> RBACPermissionDenied:
    """RBAC_PERMISSION_DENIED [permission, text] with the roles that would do."""
    names = ", ".join(role.name for bit, role in enumerate(ROLES) if mask & 1 << bit)
    return RBACPermissionDenied(
        permission, f"No permission in user session. (Roles with this permission: {names})"
    )


def authorise_http(caller: Caller, action: str, sub_action: str = "") -> None:
    """Check ``http/<action>`` or ``http/<action>/<sub_action>``. Raises RBAC_PERMISSION_DENIED."""
    name = f"http/{action}/{sub_action}" if sub_action else f"http/{action}"
    permission = name.lower()
    if not allows(caller, permission):
        raise denied(permission, _MASKS.get(permission, 0))


@lru_cache(maxsize=len(ROLES) ** 2)
def permission_names(roles: int) -> tuple[str, ...]:
    """What a login copies into ``session.rbac_permissions``: role names, then permissions."""
    held = [role.name for bit, role in enumerate(ROLES) if roles & 1 << bit]
    return (*held, *sorted(name for name, mask in _MASKS.items() if mask & roles))


def roles_of_references(references: Iterable[str]) -> int:
    """The mask of role references; unknown ones grant nothing."""
    mask = 0
    for reference in references:
        mask |= _ROLE_OF_REFERENCE.get(reference, 0)
    return mask


@dataclass(frozen=True, slots=True)
class _Keys:
    """The protected keys of one map field, most specific pattern first."""

    field: str
    add: tuple[tuple[str, int], ...]
    remove: tuple[tuple[str, int], ...]

    def demand(self, caller: Caller, cls: str, verb: str, key: str) -> None:
        """Raises RBAC_PERMISSION_DENIED unless the caller may touch the key; others are free."""
        patterns = self.add if verb == "add_to" else self.remove
        found = _match(patterns, key)
        if found is not None and not found[1] & caller.roles:
            raise denied(_key_permission(f"{cls}.{verb}_{self.field}", found[0]), found[1])


def _patterns(roles: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    # An exact key goes before a prefix, a longer prefix before a shorter one.
    return tuple(sorted(roles.items(), key=lambda item: (item[0].endswith("*"), -len(item[0]))))


def _match(patterns: Sequence[tuple[str, int]], key: str) -> tuple[str, int] | None:
    for pattern, mask in patterns:
        if key == pattern or (pattern.endswith("*") and key.startswith(pattern[:-1])):
            return pattern, mask
    return None


def _key_permission(permission: str, pattern: str) -> str:
    return f"{permission}/key:{pattern}".lower()


class Rbac:
    """The checks of all messages of the data model; made once."""

    def __init__(self, messages: Iterable[Message]) -> None:
        listed = list(messages)
        keys = _protected_keys(listed)
        self._key_calls: dict[str, tuple[tuple[str, int], ...]] = {}
        """add_to and remove_from: their patterns."""
        self._setters: dict[str, _Keys] = {}
        self._constructors: dict[str, tuple[_Keys, ...]] = {}
        for message in listed:
            if message.key_roles:
                self._key_calls[message.name] = _patterns(message.key_roles)
            elif message.tag == "constructor" or message.verb == "create":
                self._add_constructor(message, keys)
            elif message.verb.startswith("set_"):
                self._add_setter(message, keys)

    def authorise(
        self, caller: Caller, message: Message, args: Sequence[object], db: Reader
    ) -> None:
        """Raises RBAC_PERMISSION_DENIED [permission, text].

        `args` are the arguments without the session, decoded or still plain.
        """
        if caller.superuser or caller.local:
            return
        patterns = self._key_calls.get(message.name)
        if patterns is not None and len(args) > 1 and isinstance(args[1], str):
            found = _match(patterns, args[1])
            if found is not None:
                # The key's own right stands alone: it may be wider than the message's.
                if not found[1] & caller.roles:
                    raise denied(_key_permission(message.name, found[0]), found[1])
                return
        if not message.roles & caller.roles:
            raise denied(message.permission, message.roles)
        if message.name in self._setters:
            self._check_setter(caller, message, args, db)
        elif message.name in self._constructors:
            self._check_constructor(caller, message, args)

    @property
    def checked_setters(self) -> frozenset[str]:
        """Setters of maps with keys that need more than the setter's own right."""
        return frozenset(self._setters)

    def _add_setter(self, message: Message, keys: Mapping[tuple[str, str], _Keys]) -> None:
        found = keys.get((message.cls, message.field or message.verb.removeprefix("set_")))
        if found is not None and _stricter(found, message.roles):
            self._setters[message.name] = found

    def _add_constructor(self, message: Message, keys: Mapping[tuple[str, str], _Keys]) -> None:
        found = tuple(
            k for (cls, _), k in keys.items() if cls == message.cls and _stricter(k, message.roles)
        )
        if found and len(message.params) == 1:
            self._constructors[message.name] = found

    def _check_setter(
        self, caller: Caller, message: Message, args: Sequence[object], db: Reader
    ) -> None:
        if len(args) < 2 or not isinstance(args[0], str) or not isinstance(args[1], Mapping):
            return  # decoding will refuse it
        keys = self._setters[message.name]
        new = cast("Mapping[str, object]", args[1])
        row = db.find(message.cls, args[0])
        old: Mapping[str, str] = getattr(row, keys.field) if row is not None else {}
        for key, value in old.items():
            if new.get(key) != value:
                keys.demand(caller, message.cls, "remove_from", key)
        for key, value in new.items():
            if old.get(key) != value:
                keys.demand(caller, message.cls, "add_to", key)

    def _check_constructor(self, caller: Caller, message: Message, args: Sequence[object]) -> None:
        struct = args[0] if args else None
        if not isinstance(struct, Mapping):
            return  # decoding will refuse it
        for keys in self._constructors[message.name]:
            given = cast("Mapping[str, object]", struct).get(keys.field)
            if isinstance(given, Mapping):
                for key in cast("Mapping[str, object]", given):
                    keys.demand(caller, message.cls, "add_to", key)


def _protected_keys(messages: Sequence[Message]) -> dict[tuple[str, str], _Keys]:
    """Class and field -> its protected keys."""
    by_name = {message.name: message for message in messages}
    found: dict[tuple[str, str], _Keys] = {}
    for message in messages:
        if message.key_roles and message.verb.startswith("add_to_"):
            field = message.verb.removeprefix("add_to_")
            remover = by_name.get(f"{message.cls}.remove_from_{field}")
            removing = remover.key_roles if remover is not None else None
            found[message.cls, field] = _Keys(
                field, _patterns(message.key_roles), _patterns(removing or message.key_roles)
            )
    return found


def _stricter(keys: _Keys, roles: int) -> bool:
    """True if some role may send the message but not touch one of the keys."""
    return any(roles & ~mask for _, mask in (*keys.add, *keys.remove))
