"""Settings of the pool whose setters check more than the type; licence, directory, blobs."""

from __future__ import annotations

from collections.abc import Mapping

from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.pool import poolOperations
from xapi.operations.blobs import new_blob
from xapi.operations.bootstrap.licence import EDITION, EXPIRY
from xapi.operations.context import Call

__all__ = ["Settings"]

THREADS_MAX = 1000
CACHE_MAX = 1_000_000

GUEST_AGENT_KEYS = frozenset({"auto_update_enabled", "auto_update_url"})


def _check_range(field: str, value: int, most: int) -> None:
    if not 1 <= value <= most:
        raise errors.InvalidValue(field, str(value))


class Settings(poolOperations[Call]):
    """What stands in the row alone."""

    # Licence

    async def apply_edition(self, call: Call, ref: refs.poolRef, edition: str) -> None:
        """INVALID_EDITION [edition] for all but the one there is."""
        records.pool.get(call.db, ref)
        if edition != EDITION:
            raise errors.InvalidEdition(edition)

    async def get_license_state(self, call: Call, ref: refs.poolRef) -> Mapping[str, str]:
        records.pool.get(call.db, ref)
        return {"edition": EDITION, "expiry": EXPIRY}

    # External authentication

    async def enable_external_auth(
        self,
        call: Call,
        pool: refs.poolRef,
        config: Mapping[str, str],
        service_name: str,
        auth_type: str,
    ) -> None:
        """POOL_AUTH_ALREADY_ENABLED [host] where a host is in a directory, else what
        host.enable_external_auth refuses."""
        records.pool.get(call.db, pool)
        hosts = list(records.host.all(call.db))
        for host in hosts:
            if host.external_auth_type:
                raise errors.PoolAuthAlreadyEnabled(host.ref)
        for host in hosts:
            await call.services.invoke(
                call, "host.enable_external_auth", host.ref, config, service_name, auth_type
            )

    async def disable_external_auth(
        self, call: Call, pool: refs.poolRef, config: Mapping[str, str]
    ) -> None:
        """On every host; one that is in no directory is no error."""
        records.pool.get(call.db, pool)
        for host in list(records.host.all(call.db)):
            await call.services.invoke(call, "host.disable_external_auth", host.ref, config, True)

    async def detect_nonhomogeneous_external_auth(self, call: Call, pool: refs.poolRef) -> None:
        """HOSTS_NOT_HOMOGENEOUS [reason] where hosts are in different directories."""
        records.pool.get(call.db, pool)
        kinds = {
            (host.external_auth_type, host.external_auth_service_name)
            for host in records.host.all(call.db)
        }
        if len(kinds) > 1:
            raise errors.HostsNotHomogeneous("Hosts use different directories.")

    async def set_ext_auth_cache_enabled(self, call: Call, ref: refs.poolRef, value: bool) -> None:
        with call.db.transaction() as tx:
            records.pool.modify(tx, ref, ext_auth_cache_enabled=value)

    async def set_ext_auth_cache_expiry(self, call: Call, ref: refs.poolRef, value: int) -> None:
        _check_range("ext_auth_cache_expiry", value, CACHE_MAX)
        with call.db.transaction() as tx:
            records.pool.modify(tx, ref, ext_auth_cache_expiry=value)

    async def set_ext_auth_cache_size(self, call: Call, ref: refs.poolRef, value: int) -> None:
        _check_range("ext_auth_cache_size", value, CACHE_MAX)
        with call.db.transaction() as tx:
            records.pool.modify(tx, ref, ext_auth_cache_size=value)

    async def set_ext_auth_max_threads(self, call: Call, ref: refs.poolRef, value: int) -> None:
        _check_range("ext_auth_max_threads", value, THREADS_MAX)
        with call.db.transaction() as tx:
            records.pool.modify(tx, ref, ext_auth_max_threads=value)

    async def set_local_auth_max_threads(self, call: Call, ref: refs.poolRef, value: int) -> None:
        _check_range("local_auth_max_threads", value, THREADS_MAX)
        with call.db.transaction() as tx:
            records.pool.modify(tx, ref, local_auth_max_threads=value)

    # Certificates

    async def certificate_list(self, call: Call) -> tuple[str, ...]:
        """Names of the CA certificates of the pool."""
        return tuple(row.name for row in records.Certificate.all(call.db) if row.type == "ca")

    async def crl_list(self, call: Call) -> tuple[str, ...]:
        """None can be installed."""
        return ()

    async def disable_client_certificate_auth(self, call: Call, ref: refs.poolRef) -> None:
        with call.db.transaction() as tx:
            records.pool.modify(
                tx, ref, client_certificate_auth_enabled=False, client_certificate_auth_name=""
            )

    async def disable_ssl_legacy(self, call: Call, ref: refs.poolRef) -> None:
        """Old TLS versions are refused in any case; the rows say so afterwards."""
        records.pool.get(call.db, ref)
        with call.db.transaction() as tx:
            for host in records.host.all(tx):
                records.host.modify(tx, host.ref, ssl_legacy=False)

    async def get_guest_secureboot_readiness(
        self, call: Call, ref: refs.poolRef
    ) -> enums.PoolGuestSecurebootReadiness:
        """Without UEFI certificates not ready; what is in them is not looked into here."""
        row = records.pool.get(call.db, ref)
        if not row.uefi_certificates and not row.custom_uefi_certificates:
            return "not_ready"
        return await super().get_guest_secureboot_readiness(call, ref)

    # Guest agents

    async def add_to_guest_agent_config(
        self, call: Call, ref: refs.poolRef, key: str, value: str
    ) -> None:
        """INVALID_VALUE [guest_agent_config, …] for a setting no guest agent has."""
        if key not in GUEST_AGENT_KEYS:
            raise errors.InvalidValue("guest_agent_config", key)
        if key == "auto_update_enabled" and value not in ("true", "false"):
            raise errors.InvalidValue("guest_agent_config", f"{key} = {value}")
        with call.db.transaction() as tx:
            tx.add_to_map("pool", ref, "guest_agent_config", key, value)

    async def remove_from_guest_agent_config(self, call: Call, ref: refs.poolRef, key: str) -> None:
        with call.db.transaction() as tx:
            tx.remove_from_map("pool", ref, "guest_agent_config", key)

    # Blobs

    async def create_new_blob(
        self, call: Call, pool: refs.poolRef, name: str, mime_type: str, public: bool
    ) -> refs.blobRef:
        now = call.services.now()
        return new_blob(call.db, "pool", pool, name, mime_type, public, now)
