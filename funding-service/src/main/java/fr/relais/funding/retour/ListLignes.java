package fr.relais.funding.retour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists the lines of a Caf from which nothing could be concluded, the first come first. */
@ApplicationScoped
public class ListLignes {

    private final Lignes lignes;

    ListLignes(Lignes lignes) {
        this.lignes = lignes;
    }

    /** At most {@code limit} of those after a line; of every state when none is asked for. */
    @Transactional
    public List<LigneATraiter> list(String codeCaf, Optional<EtatLigne> etat, UUID after, int limit) {
        return lignes.list(codeCaf, etat, after, limit);
    }

    @Transactional
    public long count(String codeCaf, Optional<EtatLigne> etat) {
        return lignes.count(codeCaf, etat);
    }
}
