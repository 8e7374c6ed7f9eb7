// What a person does: each a POST to the simulator. A refusal is an Error with the simulator's own words.

async function post(path, body) {
  const form = body instanceof FormData;
  const answer = await fetch(new URL(path, document.baseURI), {
    method: "POST",
    headers: form ? {} : { "content-type": "application/json" },
    body: form ? body : JSON.stringify(body),
  });
  const result = await answer.json().catch(() => ({}));
  if (!answer.ok || result.ok === false) throw new Error(result.description ?? `${answer.status}`);
  return result.result;
}

/** `act(1001, "send", {bot, text})` and so on: the verbs of docs/simulator.md. */
export function act(person, verb, body) {
  return post(`person/${person}/${verb}`, body);
}

/** Send files; several of one kind become an album. */
export function upload(person, bot, kind, files, caption) {
  const form = new FormData();
  form.append("bot", bot);
  form.append("kind", kind);
  if (caption) form.append("caption", caption);
  for (const file of files) form.append("file", file, file.name);
  return act(person, "upload", form);
}

/** Run one of the guide's actions for a person and hear its sentence. */
export function guideAction(name, person) {
  return post(`guide/action/${encodeURIComponent(name)}`, { person });
}

export function fileAddress(person, fileId) {
  return new URL(`person/${person}/file/${encodeURIComponent(fileId)}`, document.baseURI).href;
}
