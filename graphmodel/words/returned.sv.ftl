# Ett schema som kom tillbaka: sidan där en fil som någon har ändrat läses, och det som inte förstods i den.

returned-title = Schema som kom tillbaka
returned-menu = Ett redigerat schema tillbaka: vad det föreslår (PPTX, DRAWIO)
returned-menu-do = Läs schemat
returned-lead = När någon har ändrat ett strukturschema som sparats här, i PowerPoint eller draw.io, läser du in filen här. Du får en lista över vad den föreslår: nya namn, flyttar till en annan överordnad, borttagningar och tillägg. En flytt läses ur förbindelselinjen, inte ur rutans plats: om rutan bara har dragits någon annanstans märks flytten inte.
returned-choose = Filen som kom tillbaka
returned-another = Läs en annan fil
returned-show = Visa förslagen
returned-about = En PPTX- eller DRAWIO-fil, högst { $megabytes } megabyte. Modellen ändras inte, och filen sparas inte på servern.
returned-the-file = Filen
returned-nothing-done = Modellen har inte ändrats, och filen har inte sparats på servern.
returned-open = { $count ->
    [one] En ändring som modellen tillåter
   *[other] { $count } ändringar som modellen tillåter
}
returned-hindered = { $count ->
    [one] En ändring som inte kan göras
   *[other] { $count } ändringar som inte kan göras
}
returned-done = { $count ->
    [one] En ändring som redan finns i modellen
   *[other] { $count } ändringar som redan finns i modellen
}
returned-not-read = Det som inte kunde läsas i filen
returned-passed = Sida { $page }: texten ”{ $text }” tolkades inte som en aktör. Om den är en aktör, förbind den med en linje till den överordnade.
returned-passed-line = Sida { $page }: en linje är inte fäst vid en ruta i båda ändarna och säger därför ingenting.
returned-more = { $count } andra
returned-how = Så görs ändringarna
returned-how-open = Ändringarna görs av den som förvaltar modellen, på datorn där modellen finns, med det här kommandot. Alla görs på en gång, eller ingen.
returned-how-hindered = Ändringarna görs alla på en gång, eller ingen. Undanröj därför först hindren: rätta schemat eller modellen. Därefter gör den som förvaltar modellen ändringarna, på datorn där modellen finns, med det här kommandot.
returned-list-csv = Spara listan (CSV)
returned-list-json = Spara listan för program (JSON)
returned-column-number = Nr
returned-column-proposal = Förslag
returned-column-hindrance = Hinder
returned-column-id = Aktörens id
returned-refused = Filen kunde inte läsas tillbaka
returned-too-large = Av en fil läses högst { $megabytes } megabyte. Ta bort stora bilder ur presentationen, eller läs filen på din egen dator med kommandot graphmodel returned.
returned-check = Ovan står på engelska vad som hittades och vad du kan göra. Kontrollera att
returned-check-drawn = filen är ett strukturschema som sparats här eller med kommandot graphmodel chart
returned-check-ending = filen är sparad som .pptx eller .drawio
returned-check-password = filen inte har något lösenord
returned-check-pasted = ändringarna har gjorts i den fil som sparades här, och att rutorna inte har flyttats till en ny presentation.
