package fr.relais.convention.coordination;

import fr.relais.convention.Facts;
import fr.relais.convention.Rows;
import fr.relais.convention.SaCaf;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A Caf publishes a call for candidates (SEED 004). */
@ApplicationScoped
public class PublishAppel {

    private final Rows rows;
    private final Auteurs auteurs;

    PublishAppel(Rows rows, Auteurs auteurs) {
        this.rows = rows;
        this.auteurs = auteurs;
    }

    @Transactional
    public Appel publish(String codeCaf, Appel.Contenu contenu, Acteur acteur) {
        SaCaf.require(acteur, codeCaf);
        Auteur auteur = auteurs.of(acteur);
        Facts.requirePast(contenu.financement().sourceDate(), auteur.today(), "/financement/source/date");
        Appel appel = Appel.publish(Ids.newId(), codeCaf, contenu, auteur.id(), auteur.le());
        rows.insert(appel);
        return appel;
    }
}
