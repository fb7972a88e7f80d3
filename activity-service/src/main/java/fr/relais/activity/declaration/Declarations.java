package fr.relais.activity.declaration;

import fr.relais.activity.Revisions;
import fr.relais.activity.campagne.Calendrier;
import fr.relais.activity.dossier.Dossier;
import fr.relais.activity.dossier.Dossiers;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Brings a declaration and the terms that judge it before an act, and keeps it after. */
@ApplicationScoped
class Declarations {

    private final EntityManager entities;
    private final Dossiers dossiers;
    private final Revisions revisions;
    private final Calendrier calendrier;
    private final FindReperes reperes;
    private final Clock clock;

    Declarations(
            EntityManager entities,
            Dossiers dossiers,
            Revisions revisions,
            Calendrier calendrier,
            FindReperes reperes,
            Clock clock) {
        this.entities = entities;
        this.dossiers = dossiers;
        this.revisions = revisions;
        this.calendrier = calendrier;
        this.reperes = reperes;
        this.clock = clock;
    }

    /** A declaration on which someone acts, and the dossier whose terms allow it. */
    record Ouverte(Declaration declaration, Dossier dossier) {

        Set<Mission> engagees() {
            return dossier.missionsEngagees(declaration.cle().exercice());
        }
    }

    /** A declaration never saved is A_COMPLETER (ASM-ACT-1). */
    Ouverte open(CleDeclaration cle) {
        Dossier dossier = dossiers.find(cle.dossier());
        dossier.requireCovers(cle.exercice());
        Declaration known = entities.find(Declaration.class, cle);
        return new Ouverte(known == null ? new Declaration(cle) : known, dossier);
    }

    /** For an act on what was read: refused on another revision. */
    Ouverte open(CleDeclaration cle, Revision lue) {
        Ouverte ouverte = open(cle);
        revisions.require(lue, ouverte.declaration().revision(), "declaration", cle.columns());
        return ouverte;
    }

    /** For the partner's save: refused before the campagne that the Caf has set, never after it (§7, ASM-ACT-35). */
    Ouverte openToSave(CleDeclaration cle, Revision lue) {
        Ouverte ouverte = open(cle, lue);
        calendrier.requireOpen(cle.echeance());
        return ouverte;
    }

    /** For a decision of the Caf on what was read: refused to whoever signed for the gestionnaire (ACT-2). */
    Ouverte openToDecide(CleDeclaration cle, Revision lue, Acteur decideur) {
        Ouverte ouverte = open(cle, lue);
        ouverte.dossier().requireNotSignedBy(decideur);
        return ouverte;
    }

    /** Writes at once, so that the loser of a race is told before anything is answered or published. */
    Situation keep(Ouverte ouverte) {
        entities.persist(ouverte.declaration());
        entities.flush();
        return situation(ouverte);
    }

    Situation situation(Ouverte ouverte) {
        return Situation.of(
                ouverte.declaration(),
                ouverte.dossier(),
                reperes.of(ouverte.declaration().cle()),
                calendrier.of(ouverte.declaration().cle().echeance()).echeance(),
                clock.instant());
    }

    List<Declaration> of(DossierId dossier) {
        dossiers.find(dossier);
        return entities.createQuery("""
                        from Declaration d left join fetch d.versions
                        where d.cle.dossier = ?1 order by d.cle.exercice, d.cle.type""", Declaration.class)
                .setParameter(1, dossier)
                .getResultList();
    }
}
