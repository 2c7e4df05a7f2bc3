"""Settings of a host whose setters check more than the type."""

from __future__ import annotations

import re
from collections.abc import Mapping

from xapi.generated import errors, records, refs
from xapi.generated.operations.host import hostOperations
from xapi.operations import validity
from xapi.operations.context import Call

__all__ = ["Settings"]

_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
NAME_LENGTH = 63


def _check_hostname(name: str) -> None:
    if not name:
        raise errors.HostNameInvalid("The host name is empty.")
    if len(name) > NAME_LENGTH:
        raise errors.HostNameInvalid(f"The host name is longer than {NAME_LENGTH} characters.")
    for label in name.split("."):
        if _LABEL.fullmatch(label) is None:
            raise errors.HostNameInvalid(
                "The host name may have letters, digits and hyphens, joined by dots."
            )


class Settings(hostOperations[Call]):
    """What stands in the row alone; settings of the machine itself are not implemented."""

    async def set_hostname_live(self, call: Call, host: refs.hostRef, hostname: str) -> None:
        """HOST_NAME_INVALID [reason]; the name under which this server knows the host."""
        _check_hostname(hostname)
        with call.db.transaction() as tx:
            records.host.modify(tx, host, hostname=hostname)

    async def set_power_on_mode(
        self, call: Call, ref: refs.hostRef, power_on_mode: str, power_on_config: Mapping[str, str]
    ) -> None:
        """Any mode is stored: one that is not built in names a plug-in."""
        with call.db.transaction() as tx:
            records.host.modify(
                tx, ref, power_on_mode=power_on_mode, power_on_config=power_on_config
            )
            validity.refresh(tx, "host", ref)

    async def set_license_params(
        self, call: Call, ref: refs.hostRef, value: Mapping[str, str]
    ) -> None:
        with call.db.transaction() as tx:
            records.host.modify(tx, ref, license_params=value)

    async def set_iscsi_iqn(self, call: Call, host: refs.hostRef, value: str) -> None:
        """Kept in other_config too, where older clients look. INVALID_VALUE for an empty one."""
        row = records.host.get(call.db, host)
        if not value or value != value.strip():
            raise errors.InvalidValue("value", value)
        with call.db.transaction() as tx:
            records.host.modify(
                tx, host, iscsi_iqn=value, other_config={**row.other_config, "iscsi_iqn": value}
            )

    async def set_multipathing(self, call: Call, host: refs.hostRef, value: bool) -> None:
        """Counts for PBDs that are plugged from now on."""
        row = records.host.get(call.db, host)
        other = {**row.other_config, "multipathing": "true" if value else "false"}
        with call.db.transaction() as tx:
            records.host.modify(tx, host, multipathing=value, other_config=other)

    async def set_https_only(self, call: Call, ref: refs.hostRef, value: bool) -> None:
        """From then on the host's server takes no new plain connections, or takes them again."""
        with call.db.transaction() as tx:
            records.host.modify(tx, ref, https_only=value)

    async def set_ssl_legacy(self, call: Call, ref: refs.hostRef, value: bool) -> None:
        """VALUE_NOT_SUPPORTED for true: old TLS versions are refused, always."""
        if value:
            raise errors.ValueNotSupported(
                "ssl_legacy", "true", "Old TLS versions cannot be switched on."
            )
        with call.db.transaction() as tx:
            records.host.modify(tx, ref, ssl_legacy=False)

    async def set_uefi_certificates(self, call: Call, host: refs.hostRef, value: str) -> None:
        """Old: the pool's certificates count."""
        with call.db.transaction() as tx:
            records.host.modify(tx, host, uefi_certificates=value)
