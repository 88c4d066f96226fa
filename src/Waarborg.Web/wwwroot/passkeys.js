// Creates a passkey or signs with one, and sends the result in the form around the button.
"use strict";

if (window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  for (const button of document.querySelectorAll("[data-passkey]")) {
    const form = button.closest("form");
    form.querySelector(".passkey-none").hidden = true;
    button.hidden = false;
    button.addEventListener("click", () => use(button, form));
  }
}

async function use(button, form) {
  const failed = form.querySelector(".passkey-failed");
  failed.hidden = true;
  try {
    const response = await fetch(button.dataset.options, {
      method: "POST",
      headers: { RequestVerificationToken: form.elements.__RequestVerificationToken.value },
    });
    if (!response.ok) throw new Error(response.status);
    const options = await response.json();
    const credential = button.dataset.passkey === "create"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    form.elements.credential.value = JSON.stringify(credential);
    form.requestSubmit();
  } catch {
    failed.hidden = false;
  }
}
