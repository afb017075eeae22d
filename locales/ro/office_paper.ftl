papers-forms = Ce luați cu dumneavoastră
papers-form = { $form ->
    [letter] Scrisoare
    [ticket] Notă pentru tichet
    [markdown] Markdown
    [brief] Rezumat
   *[handout] Material
}
papers-says = { $form ->
    [letter] Cuvintele pentru client, așa cum vor fi trimise.
    [ticket] Pentru helpdesk: faptele sub formă de coduri, ce s-a recomandat și ce s-a ales, limite, aprobare, termene, prognoză.
    [markdown] Totul, pentru un wiki sau un raport: fapte, prognoză, variante, plan, scrisoare, motive, surse.
    [brief] O pagină pentru cine acționează: ce este de făcut, prognoza, planul, scrisoarea pe scurt.
   *[handout] Două pagini pentru echipă sau pentru un atelier: fapte, variante, plan, scrisoarea întreagă, motive, surse.
}
papers-private = Fără date personale
papers-private-says = În locul numelor, al numerelor și al datelor de contact rămân spații libere; ce s-a scris cu propriile cuvinte este omis.
papers-copy-plain = Copiați ca text simplu
papers-copy-rich = Copiați cu paragrafe
papers-print-says = Se potrivește pe A4 și pe Letter. Pentru un PDF, alegeți ca imprimantă „Salvare ca PDF”.
papers-preview = Previzualizare
papers-own-out = Scrisoarea scrisă de dumneavoastră este omisă: poate conține nume.

paper-ticket = Eșec în servirea clientului: notă din Amends
paper-handout = Amends: material despre un eșec în servirea clientului
paper-line = { $name }: { $value }
paper-case = Caz
paper-codes = Coduri
paper-chosen = S-a ales în schimb
paper-limit = Limita proprie
paper-fingerprint = Amprenta modelului: { $print }.
paper-facts = Ce s-a întâmplat
paper-do = Ce este de făcut
paper-story = Cu cuvintele managerului
paper-not = Ce nu este
paper-sources = Surse
paper-step = - { $when }: { $what } ({ $who })
paper-note = { "  " }{ $note }
paper-letter-short = Scurtat. Scrisoarea întreagă este în material.
paper-letter-cut = Scurtat. Scrisoarea întreagă este pe pagina care a întocmit acest document.
paper-why-short = Faptele și măsurile care contează cel mai mult; pe pagina care a întocmit acest document sunt toate.
