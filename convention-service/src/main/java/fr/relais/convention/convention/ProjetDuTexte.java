package fr.relais.convention.convention;

import fr.relais.convention.projet.FindProjets;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** PRJ-1: a text that is drafted rests on a validated projet of its dossier, the one it cites or the one of that day. */
@ApplicationScoped
class ProjetDuTexte {

    private final FindProjets findProjets;

    ProjetDuTexte(FindProjets findProjets) {
        this.findProjets = findProjets;
    }

    /** Refused at {@code /projet}: an absent decision is looked up, a cited one must be true. */
    Texte of(DossierId dossier, Texte texte) {
        return texte.restingOn(
                findProjets.requireValide(dossier, Optional.ofNullable(texte.projet()), texte.dateEffet()));
    }
}
