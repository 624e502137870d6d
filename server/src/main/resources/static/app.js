// Makes pages better where script runs. Everything works without it.

// htmx parses the fragments that our own server sends, and under Trusted Types it can do so only
// through a policy called "default", which must exist before htmx loads. It lets markup pass
// (what is in it, the server has escaped) but makes no script and no script address: a script
// element, an eval or an inline handler that got into a fragment still does not run.
if (window.trustedTypes) trustedTypes.createPolicy("default", { createHTML: (markup) => markup });

const words = (pattern, gap) => pattern.replace("{0}", Number(gap).toLocaleString("en-GB"));

/** A page with errors begins at their summary; a link in it goes into the field itself. */
function errorSummary(root) {
  root.querySelector("[data-focus]")?.focus();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest(".govuk-error-summary a");
  const field = link && document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  (field.closest(".govuk-form-group") ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
});

/** A link that looks like a button is pressed with the space bar, too. */
document.addEventListener("keydown", (event) => {
  if (event.key !== " " || !event.target.matches("a[data-button]")) return;
  event.preventDefault();
  event.target.click();
});

/** The box in the header: a stroke leads to it, Escape and leaving it close what it found. */
document.addEventListener("keydown", (event) => {
  const box = document.getElementById("seek");
  if (!box) return;
  const found = box.form.querySelector(".v-seek__found").hasChildNodes();
  if (event.key === "Escape" && (found || box.form.contains(event.target))) {
    box.value = "";
    closeSeek(box.form);
    box.focus();
  }
  const typing = event.target.closest("input, textarea, select, [contenteditable], dialog");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  if (box.checkVisibility()) return box.focus();
  box.form.requestSubmit();
});

document.addEventListener("focusout", (event) => {
  const form = event.target.closest(".v-seek");
  if (form && event.relatedTarget && !form.contains(event.relatedTarget)) closeSeek(form);
});

document.addEventListener("click", (event) => {
  const form = document.querySelector(".v-seek");
  if (form && !form.contains(event.target)) closeSeek(form);
});

function closeSeek(form) {
  form.querySelector(".v-seek__found").replaceChildren();
}

/** Says how many characters are left; aloud only when the typing pauses. */
function count(area) {
  const said = document.getElementById(area.id + "-count");
  const most = Number(area.dataset.atMost);
  const say = () => {
    const left = most - [...area.value].length;
    said.textContent = left < 0 ? words(said.dataset.over, -left) : words(said.dataset.left, left);
    said.classList.toggle("v-count--over", left < 0);
  };
  said.setAttribute("aria-live", "polite");
  area.addEventListener("input", say);
  say();
}

/** A file may be dropped where it may be chosen. */
function drop(box) {
  const input = box.querySelector("input");
  const over = (on) => (event) => {
    event.preventDefault();
    box.classList.toggle("v-file--over", on);
  };
  box.classList.add("v-file--drop");
  box.addEventListener("dragover", over(true));
  box.addEventListener("dragleave", over(false));
  box.addEventListener("drop", (event) => {
    over(false)(event);
    if (!event.dataTransfer.files.length) return;
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** Sends a form with files so that its progress is seen, then shows the page it leads to. */
function send(form, submitter) {
  const bar = form.querySelector(".v-upload");
  const progress = bar.querySelector("progress");
  const words = bar.querySelector("label").firstChild;
  const said = bar.querySelector("[role=status]");
  const request = new XMLHttpRequest();
  // what the answer brings takes the place of what is typed: nothing is, until it is there
  const rest = (on) => form.querySelectorAll(".v-looked, .v-photo__child").forEach((part) => (part.inert = on));
  const failed = (why) => {
    said.textContent = [why, bar.dataset.failed].filter(Boolean).join(". ");
    form.removeAttribute("aria-busy");
    rest(false);
  };
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) progress.value = (100 * event.loaded) / event.total;
  });
  // what is sent is not done: photos are looked at one by one, and a full bar would seem stuck
  request.upload.addEventListener("load", () => {
    progress.removeAttribute("value");
    words.data = bar.dataset.arrived;
  });
  request.addEventListener("error", () => failed());
  request.addEventListener("load", () => {
    // the page has a token of an earlier visit: sent by the browser itself, the form is kept on a page
    if (request.status === 403) return form.submit();
    if (request.status === 401 || request.status >= 500) trouble(request.status);
    if (request.status >= 400 && request.status !== 422) return failed(heading(request.responseText));
    if (request.status < 300) history.replaceState(null, "", request.responseURL);
    show(request.responseText);
  });
  progress.value = 0;
  words.data = bar.dataset.sending;
  bar.hidden = false;
  said.textContent = "";
  form.setAttribute("aria-busy", "true");
  request.open("POST", submitter?.hasAttribute("formaction") ? submitter.formAction : form.action);
  request.setRequestHeader("HX-Request", "true");
  request.send(new FormData(form, submitter));
  rest(true);
}

/** What an answer of the server says first; nothing where it is no page. */
function heading(answer) {
  return new DOMParser().parseFromString(answer, "text/html").querySelector("h1")?.textContent;
}

/** Puts a page's content, as the server sent it, in the place of what is shown. */
function show(fragment) {
  const main = document.getElementById("main");
  main.innerHTML = fragment;
  document.title = main.querySelector("title")?.textContent ?? document.title;
  main.querySelector("title")?.remove();
  window.htmx?.process(main);
  enhance(main);
  if (!main.querySelector("[data-focus]")) main.focus();
}

/** Says that the server did not take what the page sent; the page stays as it is. */
function trouble(status) {
  const body = document.body.dataset;
  const bar = document.createElement("div");
  bar.id = "v-trouble";
  bar.className = "v-flash v-flash--problem v-trouble";
  bar.setAttribute("role", "alert");
  bar.append(status === 401 ? body.ended : body.unsent);
  if (status === 401) {
    const link = document.createElement("a");
    Object.assign(link, { className: "govuk-link", href: "/sign-in", target: "_blank", rel: "noopener", textContent: body.signIn });
    bar.append(" ", link);
  }
  well();
  document.body.append(bar);
}

function well() {
  document.getElementById("v-trouble")?.remove();
}

document.addEventListener("htmx:responseError", (event) => trouble(event.detail.xhr.status));
document.addEventListener("htmx:sendError", () => trouble(0));
document.addEventListener("htmx:afterRequest", (event) => event.detail.successful && well());

/** Asks before what cannot be taken back. */
function ask(form, submitter) {
  const dialog = document.createElement("dialog");
  const title = document.createElement("p");
  const yes = document.createElement("button");
  const no = document.createElement("button");
  dialog.className = "v-dialog";
  title.textContent = form.dataset.confirm;
  title.id = "v-asked";
  dialog.setAttribute("aria-labelledby", title.id);
  yes.className = "govuk-button govuk-button--warning";
  yes.textContent = submitter?.textContent ?? "";
  no.className = "govuk-button govuk-button--secondary";
  no.textContent = document.body.dataset.cancel;
  no.autofocus = true;
  no.addEventListener("click", () => dialog.close());
  yes.addEventListener("click", () => {
    dialog.close();
    form.dataset.confirmed = "true";
    form.requestSubmit(submitter);
  });
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(title, yes, no);
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.getAttribute("aria-busy") === "true") return event.preventDefault();
  if (form.dataset.confirm && !form.dataset.confirmed) {
    event.preventDefault();
    return ask(form, event.submitter);
  }
  delete form.dataset.confirmed;
  const fields = [...form.querySelectorAll("input[type=file]")];
  if (!fields.some((field) => field.files.length) || !form.querySelector(".v-upload")) return;
  event.preventDefault();
  send(form, event.submitter);
});

function enhance(root) {
  root.querySelectorAll("[data-at-most]").forEach(count);
  root.querySelectorAll(".v-file").forEach(drop);
  errorSummary(root);
}

document.addEventListener("DOMContentLoaded", () => enhance(document));
document.addEventListener("htmx:load", (event) => event.target !== document.body && enhance(event.target));
