// Passkeys. Everything else on these pages works without script; where a browser has no passkeys,
// their buttons stay hidden.
const able = window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON;

const post = (address, body) =>
  fetch(address, {
    method: "POST",
    headers: {
      ...JSON.parse(document.body.getAttribute("hx-headers") ?? "{}"),
      "Content-Type": "application/json",
    },
    body: JSON.stringify(body ?? {}),
  });

const asked = async (address) => {
  const answer = await post(address);
  if (!answer.ok) throw new Error("not asked");
  return answer.json();
};

/** Shows a passkey: to sign in, or to prove again who one is. */
async function show(button) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await asked(button.dataset.options));
  const credential = await navigator.credentials.get({ publicKey });
  const answer = await post(button.dataset.send, credential.toJSON());
  if (!answer.ok) throw new Error("not accepted");
  const form = button.dataset.form && document.getElementById(button.dataset.form);
  if (form) form.submit();
  else location.assign(button.dataset.to);
}

/** Makes a passkey. The server knows its owner by number; the device shows the name. */
async function make(button) {
  const options = await asked(button.dataset.options);
  options.user.name = options.user.displayName = button.dataset.name;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await navigator.credentials.create({ publicKey });
  const label = document.getElementById(button.dataset.label)?.value.trim() || "My passkey";
  const answer = await post(button.dataset.send, { credential: credential.toJSON(), label });
  if (!answer.ok) throw new Error("not accepted");
  location.assign(button.dataset.to);
}

for (const box of document.querySelectorAll("[data-passkey]")) {
  if (!able) continue;
  box.hidden = false;
  const button = box.querySelector("button");
  const said = box.querySelector("[role=status]");
  button.addEventListener("click", async () => {
    said.textContent = "";
    try {
      await (box.dataset.passkey === "make" ? make(button) : show(button));
    } catch {
      said.textContent = box.dataset.failed;
    }
  });
}
