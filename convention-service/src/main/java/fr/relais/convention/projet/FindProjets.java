package fr.relais.convention.projet;

import fr.relais.convention.relais.FindRelais;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads projets, by id or by dossier, and tells which decision an instrument rests on. */
@ApplicationScoped
public class FindProjets {

    private final Projets projets;
    private final FindRelais findRelais;

    FindProjets(Projets projets, FindRelais findRelais) {
        this.projets = projets;
        this.findRelais = findRelais;
    }

    @Transactional
    public Projet find(UUID id) {
        return projets.find(id);
    }

    /** Refused when the dossier has no relais; empty when it has no projet yet. */
    @Transactional
    public List<Projet> ofDossier(DossierId dossier) {
        findRelais.find(dossier);
        return projets.ofDossier(dossier);
    }

    /** PRJ-1: the decision cited, or the one that holds that day; refused, at {@code /projet}, when there is none. */
    @Transactional
    public DecisionProjet requireValide(DossierId dossier, Optional<DecisionProjet> citee, LocalDate jour) {
        return ProjetsValides.among(projets.ofDossier(dossier)).decisionFor(citee, jour);
    }
}
