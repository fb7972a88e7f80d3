package fr.relais.activity.declaration.rest;

import fr.relais.activity.declaration.Declaration;
import fr.relais.activity.declaration.EtatDeclaration;
import fr.relais.activity.declaration.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the list of a dossier's declarations. */
@Schema(name = "ResumeDeclaration")
record ResumeBody(Exercice exercice, TypeDeclaration type, EtatDeclaration etat, int version) {

    static ResumeBody of(Declaration declaration) {
        return new ResumeBody(
                declaration.cle().exercice(), declaration.cle().type(), declaration.etat(), declaration.version());
    }
}
