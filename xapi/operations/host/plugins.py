"""Plug-ins, extensions and external directories of a host: there are none."""

from __future__ import annotations

from collections.abc import Mapping

from xapi.generated import errors, records, refs
from xapi.generated.operations.host import hostOperations
from xapi.operations.bootstrap.licence import EDITION
from xapi.operations.context import Call

__all__ = ["Plugins"]


class Plugins(hostOperations[Call]):
    """Answers that say what is missing, in the words clients know."""

    async def call_plugin(
        self, call: Call, host: refs.hostRef, plugin: str, fn: str, args: Mapping[str, str]
    ) -> str:
        """XENAPI_MISSING_PLUGIN [name]."""
        records.host.get(call.db, host)
        raise errors.XENAPIMissingPlugin(plugin)

    async def has_extension(self, call: Call, host: refs.hostRef, name: str) -> bool:
        records.host.get(call.db, host)
        return False

    async def call_extension(self, call: Call, host: refs.hostRef, call_: str) -> str:
        """MESSAGE_METHOD_UNKNOWN [name], as for an extension that is not installed."""
        records.host.get(call.db, host)
        raise errors.MessageMethodUnknown(call_)

    # Licences

    async def apply_edition(
        self, call: Call, host: refs.hostRef, edition: str, force: bool
    ) -> None:
        """INVALID_EDITION [edition] for all but the one there is."""
        records.host.get(call.db, host)
        if edition != EDITION:
            raise errors.InvalidEdition(edition)

    async def license_add(self, call: Call, host: refs.hostRef, contents: str) -> None:
        """LICENSE_PROCESSING_ERROR: no licence file is understood."""
        raise errors.LicenseProcessingError()

    async def license_remove(self, call: Call, host: refs.hostRef) -> None:
        """The host is in the state without licence already."""
        records.host.get(call.db, host)

    # External authentication

    async def enable_external_auth(
        self,
        call: Call,
        host: refs.hostRef,
        config: Mapping[str, str],
        service_name: str,
        auth_type: str,
    ) -> None:
        """AUTH_ALREADY_ENABLED [type, service], AUTH_UNKNOWN_TYPE [type]."""
        row = records.host.get(call.db, host)
        if row.external_auth_type:
            raise errors.AuthAlreadyEnabled(row.external_auth_type, row.external_auth_service_name)
        raise errors.AuthUnknownType(auth_type)

    async def disable_external_auth(
        self, call: Call, host: refs.hostRef, config: Mapping[str, str], force: bool
    ) -> None:
        """Nothing to leave is no error; sessions of directory users end."""
        row = records.host.get(call.db, host)
        if not row.external_auth_type:
            return
        with call.db.transaction() as tx:
            records.host.modify(
                tx,
                host,
                external_auth_type="",
                external_auth_service_name="",
                external_auth_configuration={},
            )
        for identifier in call.services.sessions.subject_identifiers():
            call.services.sessions.logout_subject_identifier(call.caller, identifier)
