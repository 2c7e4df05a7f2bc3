# Written by codegen from idl/; change the IDL, not this file.
"""The record of secret, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    identity,
    map_of,
    void,
)


class SecretRecord(Record):
    """A password or similar value kept apart from the settings that need it, which name it by
    uuid.
    """

    api_class: ClassVar[str] = "secret"
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    uuid: str
    """Unique identifier of the secret, written where it is used."""
    value: str
    """The secret text itself; readable by administrators only."""

    _decoders = {}
    _unset = {
        "other_config": dict,
        "uuid": str,
        "value": str,
    }


_secret_ref_to_secret_record_map = map_of(identity, SecretRecord.decode)

introduce: Method[refs.SecretRef] = Method("secret.introduce", identity, defaults=({},))
get_other_config: Method[dict[str, str]] = Method("secret.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("secret.set_other_config", void)
add_to_other_config: Method[None] = Method("secret.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("secret.remove_from_other_config", void)
get_uuid: Method[str] = Method("secret.get_uuid", identity, safe=True)
get_value: Method[str] = Method("secret.get_value", identity, safe=True)
set_value: Method[None] = Method("secret.set_value", void)
create: Method[refs.SecretRef] = Method("secret.create", identity)
destroy: Method[None] = Method("secret.destroy", void)
get_by_uuid: Method[refs.SecretRef] = Method("secret.get_by_uuid", identity, safe=True)
get_record: Method[SecretRecord] = Method("secret.get_record", SecretRecord.decode, safe=True)
get_all: Method[list[refs.SecretRef]] = Method("secret.get_all", identity, safe=True)
get_all_where: Method[list[refs.SecretRef]] = Method("secret.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.SecretRef, SecretRecord]] = Method(
    "secret.get_all_records", _secret_ref_to_secret_record_map, safe=True
)
get_all_records_where: Method[dict[refs.SecretRef, SecretRecord]] = Method(
    "secret.get_all_records_where", _secret_ref_to_secret_record_map, safe=True
)
