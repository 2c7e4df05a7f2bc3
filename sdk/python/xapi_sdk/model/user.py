# Written by codegen from idl/; change the IDL, not this file.
"""The record of user, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    identity,
    void,
)


class UserRecord(Record):
    """A local account as it was modelled before subjects. Old, and not used by logins.
    Deprecated since george.
    """

    api_class: ClassVar[str] = "user"
    fullname: str
    """Full name of the user."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    short_name: str
    """Login name of the user."""
    uuid: str
    """Unique identifier of the user record."""

    _decoders = {}
    _unset = {
        "fullname": str,
        "other_config": dict,
        "short_name": str,
        "uuid": str,
    }


get_fullname: Method[str] = Method("user.get_fullname", identity, safe=True)
set_fullname: Method[None] = Method("user.set_fullname", void)
get_other_config: Method[dict[str, str]] = Method("user.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("user.set_other_config", void)
add_to_other_config: Method[None] = Method("user.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("user.remove_from_other_config", void)
get_short_name: Method[str] = Method("user.get_short_name", identity, safe=True)
get_uuid: Method[str] = Method("user.get_uuid", identity, safe=True)
create: Method[refs.UserRef] = Method("user.create", identity)
destroy: Method[None] = Method("user.destroy", void)
get_by_uuid: Method[refs.UserRef] = Method("user.get_by_uuid", identity, safe=True)
get_record: Method[UserRecord] = Method("user.get_record", UserRecord.decode, safe=True)
