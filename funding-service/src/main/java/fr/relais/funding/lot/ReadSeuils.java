package fr.relais.funding.lot;

import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells above which amounts a Caf wants a second approval. */
@ApplicationScoped
public class ReadSeuils {

    private final SeuilsDesCaf seuils;

    ReadSeuils(SeuilsDesCaf seuils) {
        this.seuils = seuils;
    }

    @Transactional
    public Seuils read(String codeCaf, Acteur acteur) {
        Lots.requireOwnCaf(codeCaf, acteur);
        return seuils.of(codeCaf);
    }
}
