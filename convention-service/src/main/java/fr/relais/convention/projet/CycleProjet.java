package fr.relais.convention.projet;

import static fr.relais.convention.projet.ActeProjet.ACCOMPAGNER;
import static fr.relais.convention.projet.ActeProjet.DEMANDER_COMPLEMENTS;
import static fr.relais.convention.projet.ActeProjet.DEPOSER;
import static fr.relais.convention.projet.ActeProjet.DESIGNER_REFERENT;
import static fr.relais.convention.projet.ActeProjet.DONNER_AVIS;
import static fr.relais.convention.projet.ActeProjet.ENREGISTRER;
import static fr.relais.convention.projet.ActeProjet.EVALUER;
import static fr.relais.convention.projet.ActeProjet.NOTIFIER_MODIFICATION;
import static fr.relais.convention.projet.ActeProjet.OUVRIR;
import static fr.relais.convention.projet.ActeProjet.REFUSER;
import static fr.relais.convention.projet.ActeProjet.REPRENDRE;
import static fr.relais.convention.projet.ActeProjet.RETIRER;
import static fr.relais.convention.projet.ActeProjet.TENIR_REGISTRES;
import static fr.relais.convention.projet.ActeProjet.VALIDER;
import static fr.relais.convention.projet.StatutProjet.CLOS;
import static fr.relais.convention.projet.StatutProjet.DEPOSE;
import static fr.relais.convention.projet.StatutProjet.EN_ELABORATION;
import static fr.relais.convention.projet.StatutProjet.MODIFICATION_EN_VALIDATION;
import static fr.relais.convention.projet.StatutProjet.REFUSE;
import static fr.relais.convention.projet.StatutProjet.RETIRE;
import static fr.relais.convention.projet.StatutProjet.VALIDE;

import fr.relais.kit.state.StateTable;
import fr.relais.kit.state.StateTable.NoEvent;

/** The life of a projet (§3.1); nothing of it is published, a convention carries the decision it rests on. */
final class CycleProjet {

    static final StateTable<StatutProjet, ActeProjet, NoEvent> TABLE =
            StateTable.<StatutProjet, ActeProjet, NoEvent>refusing(ProjetRefusal.ETAT_DU_PROJET_INCOMPATIBLE)
                    .birth(OUVRIR, EN_ELABORATION)
                    .birth(REPRENDRE, VALIDE)
                    .edge(EN_ELABORATION, ENREGISTRER, EN_ELABORATION)
                    .edge(EN_ELABORATION, TENIR_REGISTRES, EN_ELABORATION)
                    .edge(EN_ELABORATION, DESIGNER_REFERENT, EN_ELABORATION)
                    .edge(EN_ELABORATION, ACCOMPAGNER, EN_ELABORATION)
                    .edge(EN_ELABORATION, DEPOSER, DEPOSE)
                    .edge(EN_ELABORATION, RETIRER, RETIRE)
                    .edge(DEPOSE, TENIR_REGISTRES, DEPOSE)
                    .edge(DEPOSE, DESIGNER_REFERENT, DEPOSE)
                    .edge(DEPOSE, ACCOMPAGNER, DEPOSE)
                    .edge(DEPOSE, DONNER_AVIS, DEPOSE)
                    .edge(DEPOSE, DEMANDER_COMPLEMENTS, EN_ELABORATION)
                    .edge(DEPOSE, VALIDER, VALIDE)
                    .edge(DEPOSE, REFUSER, REFUSE)
                    .edge(VALIDE, ENREGISTRER, VALIDE)
                    .edge(VALIDE, TENIR_REGISTRES, VALIDE)
                    .edge(VALIDE, DESIGNER_REFERENT, VALIDE)
                    .edge(VALIDE, ACCOMPAGNER, VALIDE)
                    .edge(VALIDE, NOTIFIER_MODIFICATION, MODIFICATION_EN_VALIDATION)
                    .edge(VALIDE, EVALUER, CLOS)
                    .edge(MODIFICATION_EN_VALIDATION, TENIR_REGISTRES, MODIFICATION_EN_VALIDATION)
                    .edge(MODIFICATION_EN_VALIDATION, DESIGNER_REFERENT, MODIFICATION_EN_VALIDATION)
                    .edge(MODIFICATION_EN_VALIDATION, ACCOMPAGNER, MODIFICATION_EN_VALIDATION)
                    .edge(MODIFICATION_EN_VALIDATION, DONNER_AVIS, MODIFICATION_EN_VALIDATION)
                    .edge(MODIFICATION_EN_VALIDATION, VALIDER, VALIDE)
                    .edge(MODIFICATION_EN_VALIDATION, REFUSER, VALIDE);

    private CycleProjet() {}
}
