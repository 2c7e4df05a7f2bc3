# Written by codegen from idl/; change the IDL, not this file.
"""HTTP actions of the data model, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk.transfer import Progress, query_of

if TYPE_CHECKING:
    from xapi_sdk.aio.transfers import AsyncDownload, AsyncSource
    from xapi_sdk.refs import TaskRef
    from xapi_sdk.transfer import Query


class AsyncHttpActions:
    """Downloads and uploads by name. `extra` holds arguments that the model does not know."""

    async def get(
        self,
        path: str,
        query: Query | None = None,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
    ) -> AsyncDownload:
        raise NotImplementedError

    async def put(
        self,
        path: str,
        source: AsyncSource,
        query: Query | None = None,
        *,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
    ) -> bytes:
        raise NotImplementedError

    async def get_audit_log(
        self,
        *,
        since: str | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads the audit log, optionally from a given time on. GET /audit_log."""
        query = query_of(since=since, **extra)
        return await self.get("/audit_log", query, task=task, progress=progress, timeout=timeout)

    async def get_blob(
        self,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads the content of a blob. GET /blob."""
        query = query_of(**extra)
        return await self.get("/blob", query, task=task, progress=progress, timeout=timeout)

    async def get_config_sync(
        self,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Hands a supporter the configuration files kept the same on all hosts. GET
        /sync_config_files.
        """
        query = query_of(**extra)
        return await self.get(
            "/sync_config_files", query, task=task, progress=progress, timeout=timeout
        )

    async def get_enabled_repository(
        self,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Serves files of the pool's enabled repository to other pools. GET
        /repository/enabled.
        """
        query = query_of(**extra)
        return await self.get(
            "/repository/enabled", query, task=task, progress=progress, timeout=timeout
        )

    async def get_export(
        self,
        *,
        uuid: str | None = None,
        use_compression: str | None = None,
        preserve_power_state: bool | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Exports a VM with its disks as an archive. GET /export."""
        query = query_of(
            uuid=uuid,
            use_compression=use_compression,
            preserve_power_state=preserve_power_state,
            **extra,
        )
        return await self.get("/export", query, task=task, progress=progress, timeout=timeout)

    async def get_export_metadata(
        self,
        *,
        uuid: str | None = None,
        all: bool | None = None,
        include_dom0: bool | None = None,
        include_vhd_parents: bool | None = None,
        export_snapshots: bool | None = None,
        excluded_device_types: str | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Exports the metadata of one VM or all VMs, without disks. GET /export_metadata."""
        query = query_of(
            uuid=uuid,
            all=all,
            include_dom0=include_dom0,
            include_vhd_parents=include_vhd_parents,
            export_snapshots=export_snapshots,
            excluded_device_types=excluded_device_types,
            **extra,
        )
        return await self.get(
            "/export_metadata", query, task=task, progress=progress, timeout=timeout
        )

    async def get_export_raw_vdi(
        self,
        *,
        vdi: str | None = None,
        format: str | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Exports the content of one VDI in the format asked for. GET /export_raw_vdi."""
        query = query_of(vdi=vdi, format=format, **extra)
        return await self.get(
            "/export_raw_vdi", query, task=task, progress=progress, timeout=timeout
        )

    async def get_host_backup(
        self,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads a backup of the host's control domain. GET /host_backup."""
        query = query_of(**extra)
        return await self.get("/host_backup", query, task=task, progress=progress, timeout=timeout)

    async def get_host_logs_download(
        self,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads the logs of the host as an archive. GET /host_logs_download."""
        query = query_of(**extra)
        return await self.get(
            "/host_logs_download", query, task=task, progress=progress, timeout=timeout
        )

    async def get_host_rrds(
        self,
        *,
        json: bool | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads the complete metrics archive of the host. GET /host_rrds."""
        query = query_of(json=json, **extra)
        return await self.get("/host_rrds", query, task=task, progress=progress, timeout=timeout)

    async def get_host_updates(
        self,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Tells the coordinator which updates the host lacks. GET /host_updates."""
        query = query_of(**extra)
        return await self.get("/host_updates", query, task=task, progress=progress, timeout=timeout)

    async def get_pool_update_download(
        self,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Serves the files of an introduced update to the hosts. GET /update/."""
        query = query_of(**extra)
        return await self.get("/update/", query, task=task, progress=progress, timeout=timeout)

    async def get_pool_xml_db_sync(
        self,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads the pool's database as XML. GET /pool/xmldbdump."""
        query = query_of(**extra)
        return await self.get(
            "/pool/xmldbdump", query, task=task, progress=progress, timeout=timeout
        )

    async def get_repository(
        self,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Serves the local update repository to the coordinator's own package manager. GET
        /repository.
        """
        query = query_of(**extra)
        return await self.get("/repository", query, task=task, progress=progress, timeout=timeout)

    async def get_services(
        self,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Lists the services that the host offers. GET /services."""
        query = query_of(**extra)
        return await self.get("/services", query, task=task, progress=progress, timeout=timeout)

    async def get_services_sm(
        self,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Forwards a GET request to a storage service. GET /services/SM."""
        query = query_of(**extra)
        return await self.get("/services/SM", query, task=task, progress=progress, timeout=timeout)

    async def get_services_xenops(
        self,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Forwards a GET request to the host agent. GET /services/xenops."""
        query = query_of(**extra)
        return await self.get(
            "/services/xenops", query, task=task, progress=progress, timeout=timeout
        )

    async def get_system_status(
        self,
        *,
        entries: str | None = None,
        output: str | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads a status report of the host with the entries asked for. GET /system-status."""
        query = query_of(entries=entries, output=output, **extra)
        return await self.get(
            "/system-status", query, task=task, progress=progress, timeout=timeout
        )

    async def get_updates(
        self,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Lists the updates available for the hosts of the pool. GET /updates."""
        query = query_of(**extra)
        return await self.get("/updates", query, task=task, progress=progress, timeout=timeout)

    async def get_vm_rrds(
        self,
        *,
        uuid: str | None = None,
        json: bool | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads the complete metrics archive of a VM. GET /vm_rrds."""
        query = query_of(uuid=uuid, json=json, **extra)
        return await self.get("/vm_rrds", query, task=task, progress=progress, timeout=timeout)

    async def get_vncsnapshot(
        self,
        *,
        uuid: str | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads a picture of a VM's display. GET /vncsnapshot."""
        query = query_of(uuid=uuid, **extra)
        return await self.get("/vncsnapshot", query, task=task, progress=progress, timeout=timeout)

    async def get_wlb_diagnostics(
        self,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads diagnostics from the workload balancing server. GET /wlb_diagnostics."""
        query = query_of(**extra)
        return await self.get(
            "/wlb_diagnostics", query, task=task, progress=progress, timeout=timeout
        )

    async def get_wlb_report(
        self,
        *,
        report: str | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads a report from the workload balancing server. GET /wlb_report."""
        query = query_of(report=report, **extra)
        return await self.get("/wlb_report", query, task=task, progress=progress, timeout=timeout)

    async def host_rrd(
        self,
        *,
        json: bool | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads the host's metrics archive from the metrics service. GET /host_rrd."""
        query = query_of(json=json, **extra)
        return await self.get("/host_rrd", query, task=task, progress=progress, timeout=timeout)

    async def put_blob(
        self,
        source: AsyncSource,
        *,
        ref: str | None = None,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> bytes:
        """Uploads the content of a blob. PUT /blob."""
        query = query_of(ref=ref, **extra)
        return await self.put(
            "/blob", source, query, size=size, task=task, progress=progress, timeout=timeout
        )

    async def put_bundle(
        self,
        source: AsyncSource,
        *,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> bytes:
        """Uploads a bundle of updates into the bundle repository. PUT /bundle."""
        query = query_of(**extra)
        return await self.put(
            "/bundle", source, query, size=size, task=task, progress=progress, timeout=timeout
        )

    async def put_host_restore(
        self,
        source: AsyncSource,
        *,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> bytes:
        """Restores the host's control domain from a backup. PUT /host_restore."""
        query = query_of(**extra)
        return await self.put(
            "/host_restore", source, query, size=size, task=task, progress=progress, timeout=timeout
        )

    async def put_import(
        self,
        source: AsyncSource,
        *,
        restore: bool | None = None,
        force: bool | None = None,
        sr_id: str | None = None,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> bytes:
        """Imports VMs with their disks from an archive. PUT /import."""
        query = query_of(restore=restore, force=force, sr_id=sr_id, **extra)
        return await self.put(
            "/import", source, query, size=size, task=task, progress=progress, timeout=timeout
        )

    async def put_import_metadata(
        self,
        source: AsyncSource,
        *,
        restore: bool | None = None,
        force: bool | None = None,
        dry_run: bool | None = None,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> bytes:
        """Imports the metadata of VMs, or only checks whether that would succeed. PUT
        /import_metadata.
        """
        query = query_of(restore=restore, force=force, dry_run=dry_run, **extra)
        return await self.put(
            "/import_metadata",
            source,
            query,
            size=size,
            task=task,
            progress=progress,
            timeout=timeout,
        )

    async def put_import_raw_vdi(
        self,
        source: AsyncSource,
        *,
        vdi: str | None = None,
        format: str | None = None,
        chunked: bool | None = None,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> bytes:
        """Writes the content of one VDI from the format given. PUT /import_raw_vdi."""
        query = query_of(vdi=vdi, format=format, chunked=chunked, **extra)
        return await self.put(
            "/import_raw_vdi",
            source,
            query,
            size=size,
            task=task,
            progress=progress,
            timeout=timeout,
        )

    async def put_messages(
        self,
        source: AsyncSource,
        *,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> bytes:
        """Takes over the messages of a VM that migrates between pools. PUT /messages."""
        query = query_of(**extra)
        return await self.put(
            "/messages", source, query, size=size, task=task, progress=progress, timeout=timeout
        )

    async def put_pool_patch_upload(
        self,
        source: AsyncSource,
        *,
        sr_id: str | None = None,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> bytes:
        """Uploads a patch or update file. PUT /pool_patch_upload."""
        query = query_of(sr_id=sr_id, **extra)
        return await self.put(
            "/pool_patch_upload",
            source,
            query,
            size=size,
            task=task,
            progress=progress,
            timeout=timeout,
        )

    async def put_pool_xml_db_sync(
        self,
        source: AsyncSource,
        *,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> bytes:
        """Replaces the pool's database with an uploaded dump, or checks one. PUT
        /pool/xmldbdump.
        """
        query = query_of(**extra)
        return await self.put(
            "/pool/xmldbdump",
            source,
            query,
            size=size,
            task=task,
            progress=progress,
            timeout=timeout,
        )

    async def put_services(
        self,
        source: AsyncSource,
        *,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> bytes:
        """Forwards a PUT request to a service of the host. PUT /services."""
        query = query_of(**extra)
        return await self.put(
            "/services", source, query, size=size, task=task, progress=progress, timeout=timeout
        )

    async def put_services_sm(
        self,
        source: AsyncSource,
        *,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> bytes:
        """Forwards a PUT request to a storage service. PUT /services/SM."""
        query = query_of(**extra)
        return await self.put(
            "/services/SM", source, query, size=size, task=task, progress=progress, timeout=timeout
        )

    async def put_services_xenops(
        self,
        source: AsyncSource,
        *,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> bytes:
        """Forwards a PUT request to the host agent. PUT /services/xenops."""
        query = query_of(**extra)
        return await self.put(
            "/services/xenops",
            source,
            query,
            size=size,
            task=task,
            progress=progress,
            timeout=timeout,
        )

    async def rrd(
        self,
        source: AsyncSource,
        *,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> bytes:
        """Takes over a metrics archive that moves to this host. PUT /rrd."""
        query = query_of(**extra)
        return await self.put(
            "/rrd", source, query, size=size, task=task, progress=progress, timeout=timeout
        )

    async def rrd_updates(
        self,
        *,
        start: int | None = None,
        cf: str | None = None,
        interval: int | None = None,
        host: bool | None = None,
        uuid: str | None = None,
        json: bool | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads the metrics recorded since a given time. GET /rrd_updates."""
        query = query_of(
            start=start, cf=cf, interval=interval, host=host, uuid=uuid, json=json, **extra
        )
        return await self.get("/rrd_updates", query, task=task, progress=progress, timeout=timeout)

    async def sr_rrd(
        self,
        *,
        uuid: str | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads the metrics archive of a storage repository. GET /sr_rrd."""
        query = query_of(uuid=uuid, **extra)
        return await self.get("/sr_rrd", query, task=task, progress=progress, timeout=timeout)

    async def vm_rrd(
        self,
        *,
        uuid: str | None = None,
        json: bool | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
        **extra: str,
    ) -> AsyncDownload:
        """Downloads the metrics archive of a VM from the metrics service. GET /vm_rrd."""
        query = query_of(uuid=uuid, json=json, **extra)
        return await self.get("/vm_rrd", query, task=task, progress=progress, timeout=timeout)
