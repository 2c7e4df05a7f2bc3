// Search, theme and menu. Pages are complete without it, and it asks nothing of any network.
"use strict";

const root = document.documentElement.dataset.root;
const $ = (selector) => document.querySelector(selector);

// --- search -----------------------------------------------------------------------------------

const input = $("#search");
const list = $("#results");
const spoken = $("#search-status");
const SHOWN = 30;
const KINDS = { class: 6, message: 5, error: 4, guide: 3, enum: 3, role: 3, alert: 2, http: 2, field: 1 };
let index = null;
let loading = null;
let chosen = -1;

function load() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${root}static/search-index.js`;
    script.onload = () => {
      index = window.XAPI_INDEX.map(([kind, title, page, text, more = ""]) => ({
        kind, title, page, text, low: title.toLowerCase(),
        all: `${title} ${text} ${more}`.toLowerCase(),
      }));
      resolve();
    };
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
}

// Exact names first, then beginnings, then parts of names, then words of descriptions.
function score(entry, query, words) {
  const name = entry.low;
  const last = name.slice(name.lastIndexOf(".") + 1);
  let points = KINDS[entry.kind] - name.length / 40;
  if (name === query) points += 100;
  else if (last === query) points += 80;
  else if (name.startsWith(query)) points += 60;
  else if (last.startsWith(query)) points += 50;
  else if (name.includes(query)) points += 35;
  else if (words.every((word) => name.includes(word))) points += 30;
  else if (words.every((word) => entry.all.includes(word))) points += 10;
  else return -1;
  return points;
}

function search(query) {
  const words = query.split(/[\s.]+/).filter(Boolean);
  const found = [];
  for (const entry of index) {
    const points = score(entry, query, words);
    if (points >= 0) found.push([points, entry]);
  }
  return found.sort((a, b) => b[0] - a[0]).map(([, entry]) => entry);
}

function element(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function row(entry, number) {
  const item = document.createElement("li");
  item.id = `result-${number}`;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  const link = document.createElement("a");
  link.href = root + entry.page;
  link.tabIndex = -1;
  link.append(element("b", entry.title), element("i", entry.kind));
  if (entry.text) link.append(element("small", entry.text));
  item.append(link);
  return item;
}

async function show() {
  const query = input.value.trim().toLowerCase();
  if (!query) return hide();
  await load();
  if (query !== input.value.trim().toLowerCase()) return;
  const found = search(query);
  list.replaceChildren(...found.slice(0, SHOWN).map(row));
  if (!found.length) {
    const none = element("li", "Nothing found.");
    none.className = "none";
    list.append(none);
  }
  spoken.textContent = found.length === 1 ? "1 result" : `${found.length} results`;
  list.hidden = false;
  input.setAttribute("aria-expanded", "true");
  choose(found.length ? 0 : -1);
}

function hide() {
  list.hidden = true;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
  chosen = -1;
}

function choose(number) {
  const options = list.querySelectorAll("[role=option]");
  options[chosen]?.setAttribute("aria-selected", "false");
  chosen = options.length ? (number + options.length) % options.length : -1;
  const option = options[chosen];
  if (!option) return input.removeAttribute("aria-activedescendant");
  option.setAttribute("aria-selected", "true");
  option.scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", option.id);
}

$(".search").hidden = false;
input.addEventListener("focus", () => load().catch(() => {}));
input.addEventListener("input", () => show().catch(() => hide()));
input.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (list.hidden) show().catch(() => hide());
    else choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
  } else if (event.key === "Enter") {
    list.querySelectorAll("[role=option] a")[chosen]?.click();
  } else if (event.key === "Escape") {
    if (list.hidden) input.value = "";
    hide();
  }
});
list.addEventListener("click", hide);
document.addEventListener("click", (event) => {
  if (!event.target.closest(".search")) hide();
});
document.addEventListener("focusin", (event) => {
  if (!event.target.closest(".search")) hide();
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    input.focus();
    input.select();
  }
});
const asked = new URLSearchParams(location.search).get("q");
if (asked) {
  input.value = asked;
  input.focus();
  show().catch(() => hide());
}

// --- theme ------------------------------------------------------------------------------------

const THEMES = ["auto", "light", "dark"];
const theme = $(".theme");

function remembered() {
  try {
    return localStorage.getItem("theme") ?? "auto";
  } catch {
    return "auto"; // a browser that keeps nothing
  }
}

function apply(name) {
  if (name === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = name;
  theme.textContent = `Theme: ${name}`;
}

apply(remembered());
theme.hidden = false;
theme.addEventListener("click", () => {
  const next = THEMES[(THEMES.indexOf(remembered()) + 1) % THEMES.length];
  try {
    localStorage.setItem("theme", next);
  } catch {
    // then it lasts for this page only
  }
  apply(next);
});

// --- menu on small screens: without this, the link leads to the menu below the text -------------

const nav = $("#nav");
const menu = $(".menu");

function toggle(open) {
  nav.classList.toggle("open", open);
  menu.setAttribute("aria-expanded", String(open));
  if (open) nav.focus();
}

menu.setAttribute("role", "button");
menu.setAttribute("aria-controls", "nav");
menu.setAttribute("aria-expanded", "false");
menu.addEventListener("click", (event) => {
  event.preventDefault();
  toggle(!nav.classList.contains("open"));
});
menu.addEventListener("keydown", (event) => {
  if (event.key === " ") {
    event.preventDefault();
    menu.click();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && nav.classList.contains("open")) {
    toggle(false);
    menu.focus();
  }
});
const here = nav.querySelector("[aria-current]");
if (here) nav.scrollTop = here.offsetTop - nav.offsetTop - nav.clientHeight / 2;

// --- filters and folded tables --------------------------------------------------------------------

const filter = $("#filter");
if (filter) {
  const entries = [...document.querySelectorAll(filter.dataset.filter)];
  filter.parentElement.hidden = false;
  filter.addEventListener("input", () => {
    const words = filter.value.trim().toUpperCase().split(/[\s_]+/);
    let count = 0;
    for (const entry of entries) {
      entry.hidden = !words.every((word) => entry.id.includes(word));
      count += !entry.hidden;
    }
    $("#filter-status").textContent = filter.value ? `${count} of ${entries.length}` : "";
  });
}

function unfold() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.tagName === "DETAILS") target.open = true;
}
unfold();
window.addEventListener("hashchange", unfold);
