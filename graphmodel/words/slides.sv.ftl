# Bilder, och vad som kommer tillbaka i en fil som människor har ändrat.

chart-slide-more = { $count ->
    [one] { $count } aktör, bild { $slide }
   *[other] { $count } aktörer, bild { $slide }
}
chart-slide-back = översikt: bild { $slide }
chart-slide-several = { $first }, { $second } och { $count } till
chart-slide-continues = fortsätter: bild { $slide }

returned-count = { $count ->
    [0] { $file }: ingenting har ändrats i bilden av { $model }.
    [one] { $file }: en ändring i { $model } föreslås.
   *[other] { $file }: { $count } ändringar i { $model } föreslås.
}
returned-renamed = { $name }: det nya namnet är { $to }.
returned-moved = { $name } flyttas. Överordnad nu: { $before }. Ny överordnad: { $after }.
returned-removed = { $name } tas bort.
returned-added = { $name } läggs till. Ny överordnad: { $after }.
returned-nothing-above = ingen aktör
returned-obstacle-already = Kräver inget: så står det redan i modellen.
returned-obstacle-gone = Kan inte göras: modellen har inte längre den här aktören.
returned-obstacle-renamed-since = Kan inte göras: i modellen har namnet ändrats sedan dess och är nu { $by }.
returned-obstacle-moved-since = Kan inte göras: i modellen har dess plats ändrats sedan dess. Överordnad: { $by }.
returned-obstacle-parent-gone = Kan inte göras: den tänkta överordnade aktören finns inte eller tas bort: { $by }.
returned-obstacle-rested-on = Kan inte göras: andra uppgifter i modellen vilar på den: { $by }. Ta bort eller flytta först dem i modellens fil.
returned-obstacle-has-kids = Kan inte göras: aktörer under den skulle bli utan plats: { $by }. Flytta eller ta bort också dem.
returned-obstacle-name-empty = Kan inte göras: rutan har inget namn.
returned-gone = { $count ->
    [one] Bild { $slides } finns inte längre i filen. Det som bara syntes på den bilden anses vara som förut.
   *[other] Bilderna { $slides } finns inte längre i filen. Det som bara syntes på dem anses vara som förut.
}
returned-applied = { $count ->
    [one] Ändringen gjordes i { $model }.
   *[other] Alla { $count } ändringar gjordes i { $model }.
}
returned-not-applied = Modellen ändrades inte. Ändringarna görs med kommandot graphmodel returned { $file } --apply
