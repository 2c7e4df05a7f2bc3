"""The reference as a site: everything has an address, and every link leads somewhere."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from codegen.expand import Model, expand
from codegen.load import IDL_ROOT, load
from codegen.site import __main__ as command
from codegen.site.build import pages
from codegen.site.flowchart import flowchart
from codegen.site.guides import guides
from codegen.site.links import broken_links
from xapi.operations.registry import OPERATIONS

ROOT = IDL_ROOT.parent


@pytest.fixture(scope="module")
def model() -> Model:
    return expand(load())


@pytest.fixture(scope="module")
def site(model: Model) -> dict[str, str]:
    made = pages(model, OPERATIONS, ROOT)
    pictures = {name for name, content in made.items() if isinstance(content, bytes)}
    assert all(name.endswith(".png") for name in pictures)
    return {name: content if isinstance(content, str) else "" for name, content in made.items()}


def test_every_link_leads_somewhere(site: dict[str, str]) -> None:
    assert broken_links(site) == []


def test_broken_links_are_found() -> None:
    files = {
        "a.html": '<p id="x"></p><p id="x"></p><a href="b/c.html#y">1</a><a href="b/c.html#z">2</a>'
        '<a href="#x">3</a><a href="gone.html">4</a><a href="https://example.org/">5</a>'
        '<script src="a.js"></script><label for="z">6</label>',
        "b/c.html": '<p id="y"></p><a href="../a.html#%78">1</a><a href="a.html">2</a>',
    }
    assert broken_links(files) == [
        "a.html: #x is there twice",
        "a.html: b/c.html#z",
        "a.html: gone.html",
        "a.html: a.js",
        "a.html: #z",
        "b/c.html: a.html",
    ]


def test_the_command_fails_on_a_broken_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "site"
    monkeypatch.setattr(command, "pages", lambda *_: {"index.html": '<a href="#no">no</a>'})
    assert command.main(["--out", str(out)]) == 1
    assert capsys.readouterr().err == "index.html: #no\n"
    monkeypatch.setattr(command, "pages", lambda *_: {"d/index.html": "<p>fine</p>"})
    assert command.main(["--out", str(out)]) == 0
    assert [p.name for p in out.iterdir()] == ["d"], "what an earlier run wrote is gone"


def test_everything_has_an_address(model: Model, site: dict[str, str]) -> None:
    for cls in model.classes.values():
        ids = set(re.findall(r' id="([^"]+)"', site[f"classes/{cls.name}.html"]))
        assert {m.name for m in cls.messages} <= ids
        assert {f"field-{f.name}" for f in cls.visible_fields} <= ids
        assert not {f"field-{f.name}" for f in cls.fields if f.idl.internal} & ids
    for page, names in (
        ("errors.html", model.document.errors),
        ("enums.html", model.document.enums),
        ("alerts.html", model.document.alerts),
        ("http.html", model.document.http_actions),
    ):
        assert set(names) <= set(re.findall(r' id="([^"]+)"', site[page])), page


def test_what_a_message_says(site: dict[str, str]) -> None:
    page = site["classes/VM.html"]
    start = page[page.index('<section class="message" id="start"') :].partition("</section>")[0]
    text = re.sub(r"<[^>]+>", "", start)
    signature = (
        "VM.start(\n    session,\n    vm: VM ref,\n    start_paused: bool,\n    force: bool\n"
    )
    assert signature + ") → void" in text
    for part in ("implemented", "async", "VM_BAD_POWER_STATE", "vm-operator", "vm:start",
                 "Forwarded to: scheduled host.", "VM_STARTED", "since XenServer 4.0"):  # fmt: skip
        assert part in text
    assert '<a href="../errors.html#VM_BAD_POWER_STATE">' in start
    removed = page[page.index('id="snapshot_with_quiesce"') :].partition("</section>")[0]
    assert '<span class="badge gone">removed</span>' in removed
    assert "Bring the VM into the power state needed" in site["errors.html"]


def test_the_search_index_leads_to_everything(model: Model, site: dict[str, str]) -> None:
    script = site["static/search-index.js"]
    entries = json.loads(script.removeprefix("window.XAPI_INDEX=").rstrip().removesuffix(";"))
    kinds = [entry[0] for entry in entries]
    assert kinds.count("message") == len(model.messages)
    assert kinds.count("error") == len(model.document.errors)
    assert any(e[0] == "guide" and "Idempotency-Key" in e[-1] for e in entries)
    links = "".join(f'<a href="{page}"></a>' for _, _, page, *_ in entries)
    assert broken_links({**site, "all.html": links}) == []
    assert len(script) < 600_000


def test_nothing_comes_from_elsewhere(site: dict[str, str]) -> None:
    for name, text in site.items():
        if name.endswith(".html"):
            loaded = re.findall(r'<(?:script|link|img|iframe)[^>]* (?:src|href)="([^"]*)"', text)
            assert loaded, name
            assert [url for url in loaded if ":" in url or url.startswith("//")] == []
            assert "<style" not in text
    assert not re.search(r"url\((?!#)|@import", site["static/site.css"])
    assert not re.search(r"fetch\(|XMLHttpRequest|https?://", site["static/site.js"])


def test_pages_can_be_used_without_a_mouse_and_by_ear(site: dict[str, str]) -> None:
    for name, text in site.items():
        if not name.endswith(".html"):
            continue
        assert '<html lang="en"' in text
        assert text.index('class="skip" href="#main"') < text.index("<header")
        assert '<label class="hidden" for="search">' in text
        assert len(re.findall(r"<h1[ >]", text)) == 1, name
        levels = [
            int(level) for level in re.findall(r"<h([1-6])[ >]", text[: text.index("<nav id")])
        ]
        assert all(b - a <= 1 for a, b in pairwise(levels)), name


def test_texts_are_no_markup(model: Model, tmp_path: Path) -> None:
    evil = "<script>alert(1)</script> & VM_BAD_POWER_STATE."
    auth = model.classes["auth"]
    idl = auth.idl.model_copy(update={"doc": evil})
    small = dataclasses.replace(model, classes={"auth": dataclasses.replace(auth, idl=idl)})
    (tmp_path / "README.md").write_text(f"# Title\n\n{evil} `{evil}`\n\n```\n{evil}\n```\n")
    for name, text in pages(small, {}, tmp_path).items():
        assert isinstance(text, str)
        if name.endswith(".html"):
            assert "<script>alert" not in text, name
        if name in ("classes/auth.html", "guides/readme.html"):
            assert "&lt;script&gt;alert" in text


def test_links_of_guides(tmp_path: Path) -> None:
    (tmp_path / "docs/decisions").mkdir(parents=True)
    (tmp_path / "README.md").write_text(
        "# One\n\n[a](docs/sdk.md#two-words) [b](LICENSE) [c](https://example.org) `VM.start` "
        "![p](docs/p.png)\n"
    )
    (tmp_path / "docs/sdk.md").write_text(
        "# Two\n\n## Two words\n\n## Two words\n\n[up](../README.md)\n"
    )
    (tmp_path / "docs/decisions/0001-x.md").write_text("# 1. X\n\n[s](../sdk.md)\n")
    made = {g.page: g for g in guides(tmp_path, {"VM.start": "classes/VM.html#start"})}
    readme = str(made["guides/readme.html"].html)
    assert '<a href="sdk.html#two-words">a</a> <span>b</span>' in readme
    assert '<a href="../classes/VM.html#start"><code>VM.start</code></a>' in readme
    assert '<img src="../static/p.png" alt="p" loading="lazy" />' in readme
    assert made["guides/readme.html"].images == {"static/p.png": tmp_path / "docs/p.png"}
    assert [h.anchor for h in made["guides/sdk.html"].headings] == ["two-words", "two-words-1"]
    assert 'href="readme.html"' in made["guides/sdk.html"].html
    assert 'href="../sdk.html"' in made["guides/decisions/0001-x.html"].html


def test_flow_charts() -> None:
    drawn = flowchart("flowchart TD\n  A[one] --> B[(two)]\n  A -- why --> C[three]\n  B --> C\n")
    assert drawn.count("<rect") == 3
    assert drawn.count('class="edge"') == 3
    assert ">why</text>" in drawn
    assert 'aria-label="one to two; one to three; two to three"' in drawn
    other = flowchart("sequenceDiagram\n  A->>B: <hi>\n")
    assert other.startswith("<pre")
    assert "&lt;hi&gt;" in other


@pytest.mark.npm
def test_the_script_is_javascript() -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    script = ROOT / "codegen/site/static/site.js"
    done = subprocess.run(
        [node, "--check", str(script)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
