package fr.relais.activity.importation;

import fr.relais.activity.Trace;
import fr.relais.activity.bilan.Bilan;
import fr.relais.activity.bilan.CleBilan;
import fr.relais.activity.bilan.ReceiveBilan;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Keeps one line of an export, or refuses it before anything is written. */
@ApplicationScoped
class ImportLigne {

    private final ReceiveBilan bilans;
    private final EntityManager entities;

    ImportLigne(ReceiveBilan bilans, EntityManager entities) {
        this.bilans = bilans;
        this.entities = entities;
    }

    Resultat keep(LigneExport ligne, CleCorrespondance version, Trace importe) {
        Exercice exercice = version.exercice();
        Bilan bilan = bilans.held(new CleBilan(ligne.dossier(), exercice));
        CleExercice cle = new CleExercice(ligne.dossier(), exercice);
        Optional<BilanImporte> known = Optional.ofNullable(entities.find(BilanImporte.class, cle));
        Resultat resultat = new DejaImporte(
                        known.map(BilanImporte::identifiant),
                        dossierOf(version.codeCaf(), exercice, ligne.identifiant()),
                        bilan.etat(),
                        ligne.isSaidBy(bilan))
                .decide(ligne.dossier(), ligne.identifiant());
        if (resultat != Resultat.INCHANGE) {
            bilans.receive(bilan, ligne.reponses(), importe, new Trace(importe.par(), ligne.completeLe()));
            BilanImporte imported = known.orElseGet(() -> new BilanImporte(cle, ligne.identifiant()));
            imported.readBy(version.version(), importe);
            entities.persist(imported);
            entities.flush();
        }
        return resultat;
    }

    private Optional<DossierId> dossierOf(String caf, Exercice exercice, String identifiant) {
        return entities.createQuery(
                        "from BilanImporte where cle.exercice = ?1 and identifiant = ?2", BilanImporte.class)
                .setParameter(1, exercice)
                .setParameter(2, identifiant)
                .getResultStream()
                .map(imported -> imported.cle().dossier())
                .filter(dossier -> dossier.value().startsWith(caf + "-"))
                .findFirst();
    }
}
