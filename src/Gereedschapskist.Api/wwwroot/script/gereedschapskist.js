/*
 * Small comforts on top of pages that work without any script: suggestions under a search box, addresses without empty
 * fields, copy buttons, a count on the compare button, and folds that open on paper.
 */
'use strict';

for (const veld of document.querySelectorAll('input[data-suggesties]')) {
  maakKeuzeveld(veld);
}

for (const formulier of document.querySelectorAll('form[method="get"]')) {
  formulier.addEventListener('formdata', (gebeurtenis) => {
    const gegevens = gebeurtenis.formData;
    if ([...gegevens.values()].every((waarde) => waarde === '')) {
      // Nothing filled in: the page should say so, and for that it must see that it was sent.
      return;
    }
    for (const naam of new Set(gegevens.keys())) {
      if (gegevens.getAll(naam).every((waarde) => waarde === '')) {
        gegevens.delete(naam);
      }
    }
  });
}

for (const tekst of document.querySelectorAll('[data-kopieer]')) {
  maakKopieerknop(tekst);
}

addEventListener('beforeprint', () => {
  for (const vouw of document.querySelectorAll('details:not([open])')) {
    vouw.open = true;
  }
});

const vergelijk = document.getElementById('vergelijk');
if (vergelijk) {
  const knop = vergelijk.querySelector('button');
  const tel = () => {
    const aantal = document.querySelectorAll('input[form="vergelijk"]:checked').length;
    knop.textContent = aantal === 0 ? 'Vergelijk gekozen' : `Vergelijk ${aantal} gekozen`;
  };
  document.addEventListener('change', (gebeurtenis) => {
    if (gebeurtenis.target.getAttribute('form') === 'vergelijk') {
      tel();
    }
  });
  tel();
}

/* A button that copies; without a clipboard there is nothing to offer and the text can be selected. */
function maakKopieerknop(tekst) {
  if (!navigator.clipboard) {
    return;
  }
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.className = 'utrecht-button gk-kopieer gk-niet-afdrukken';
  knop.textContent = 'Kopieer';
  const stand = document.createElement('span');
  stand.className = 'gk-zacht gk-niet-afdrukken';
  stand.setAttribute('role', 'status');
  knop.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(tekst.innerText);
      stand.textContent = 'Gekopieerd';
    } catch {
      stand.textContent = 'Kopiëren lukt niet. Selecteer de tekst zelf.';
    }
  });
  tekst.after(knop, stand);
}

/* An editable combobox with a list, after the ARIA practices: arrows walk, Enter takes, Escape closes. */
function maakKeuzeveld(veld) {
  const lijst = document.createElement('ul');
  lijst.id = `${veld.id}-suggesties`;
  lijst.className = 'gk-suggesties';
  lijst.setAttribute('role', 'listbox');
  lijst.setAttribute('aria-label', 'Suggesties');
  lijst.hidden = true;
  const stand = document.createElement('p');
  stand.className = 'gk-alleen-voorlezen';
  stand.setAttribute('role', 'status');
  veld.type = 'text';
  veld.setAttribute('role', 'combobox');
  veld.setAttribute('aria-autocomplete', 'list');
  veld.setAttribute('aria-expanded', 'false');
  veld.setAttribute('aria-controls', lijst.id);
  veld.after(lijst, stand);

  let suggesties = [];
  let plek = -1;
  let wacht = 0;
  let lopend = null;

  veld.addEventListener('input', () => {
    clearTimeout(wacht);
    wacht = setTimeout(haal, 150);
  });
  veld.addEventListener('blur', stop);
  veld.addEventListener('keydown', (gebeurtenis) => {
    if (gebeurtenis.key === 'Escape') {
      if (!lijst.hidden) {
        gebeurtenis.preventDefault();
      }
      stop();
    } else if ((gebeurtenis.key === 'ArrowDown' || gebeurtenis.key === 'ArrowUp') && suggesties.length > 0) {
      gebeurtenis.preventDefault();
      toon();
      const stap = gebeurtenis.key === 'ArrowDown' ? 1 : -1;
      kies(plek < 0 ? (stap > 0 ? 0 : suggesties.length - 1) : (plek + stap + suggesties.length) % suggesties.length);
    } else if (gebeurtenis.key === 'Enter' && !lijst.hidden && plek >= 0) {
      gebeurtenis.preventDefault();
      neem(suggesties[plek]);
    }
  });

  async function haal() {
    const tekst = veld.value.trim();
    lopend?.abort();
    if (tekst.length < 2) {
      suggesties = [];
      sluit();
      return;
    }
    lopend = new AbortController();
    try {
      const antwoord = await fetch(`${veld.dataset.suggesties}?zoek=${encodeURIComponent(tekst)}`, { signal: lopend.signal });
      if (!antwoord.ok) {
        return;
      }
      suggesties = (await antwoord.json()).suggesties ?? [];
      vul();
    } catch {
      // The search itself needs no suggestions.
    }
  }

  function vul() {
    plek = -1;
    lijst.replaceChildren(...suggesties.map((suggestie, nummer) => {
      const keuze = document.createElement('li');
      keuze.id = `${lijst.id}-${nummer}`;
      keuze.setAttribute('role', 'option');
      keuze.setAttribute('aria-selected', 'false');
      const soort = document.createElement('span');
      soort.className = 'gk-zacht';
      soort.textContent = ` ${suggestie.soort}`;
      keuze.append(suggestie.tekst, soort);
      // Before blur, which would close the list.
      keuze.addEventListener('mousedown', (gebeurtenis) => {
        gebeurtenis.preventDefault();
        neem(suggestie);
      });
      return keuze;
    }));
    stand.textContent = suggesties.length === 0 ? 'Geen suggesties' : `${suggesties.length} ${suggesties.length === 1 ? 'suggestie' : 'suggesties'}`;
    if (suggesties.length > 0 && document.activeElement === veld) {
      toon();
    } else {
      sluit();
    }
  }

  function toon() {
    lijst.hidden = false;
    veld.setAttribute('aria-expanded', 'true');
  }

  /* Closed by the reader: suggestions still on their way must not open the list again. */
  function stop() {
    clearTimeout(wacht);
    lopend?.abort();
    sluit();
  }

  function sluit() {
    lijst.hidden = true;
    veld.setAttribute('aria-expanded', 'false');
    veld.removeAttribute('aria-activedescendant');
    plek = -1;
  }

  function kies(nieuw) {
    plek = nieuw;
    for (const [nummer, keuze] of [...lijst.children].entries()) {
      keuze.setAttribute('aria-selected', String(nummer === nieuw));
    }
    veld.setAttribute('aria-activedescendant', lijst.children[nieuw].id);
    lijst.children[nieuw].scrollIntoView({ block: 'nearest' });
  }

  function neem(suggestie) {
    if (suggestie.soort === 'interventie' && suggestie.id) {
      location.href = `/interventies/${suggestie.id}`;
    } else if (suggestie.soort === 'basisfunctionaliteit' && suggestie.id) {
      location.href = `/basisfunctionaliteiten/${suggestie.id}`;
    } else {
      veld.value = suggestie.tekst;
      veld.form.requestSubmit();
    }
  }
}
