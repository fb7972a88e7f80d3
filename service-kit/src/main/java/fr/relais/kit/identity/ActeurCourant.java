package fr.relais.kit.identity;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Siret;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tells who makes the present request, from the claims of its verified token. A resource lives longer than a request:
 * it holds this and asks each time, it never holds an {@link Acteur}.
 */
@RequestScoped
public class ActeurCourant {

    private static final Pattern CODE_CAF = Pattern.compile("[0-9]{3}");

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    ActeurCourant(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** Refuses a token of both sides (ACT-2), and one that does not tell for which Caf or gestionnaire it is. */
    public Acteur get() {
        Acteur acteur = new Acteur(identity.getPrincipal().getName(), identity.getRoles(), codeCaf(), siret());
        if (acteur.isPartner() && acteur.isCaf()) {
            throw Refused.because(
                    KitRefusal.ROLES_INCOMPATIBLES,
                    "Votre jeton porte des rôles du gestionnaire et des rôles de la Caf : demandez-en un par fonction.");
        }
        if (lacksItsPerimeter(acteur)) {
            throw Refused.because(
                    KitRefusal.JETON_INCOMPLET,
                    acteur.isCaf()
                            ? "Le jeton d'un agent porte le code de sa Caf (code_caf, trois chiffres)."
                            : "Le jeton d'un partenaire porte le SIRET de son gestionnaire (siret).");
        }
        return acteur;
    }

    boolean isAnonymous() {
        return identity.isAnonymous();
    }

    private static boolean lacksItsPerimeter(Acteur acteur) {
        return switch (acteur.portee()) {
            case CAF -> acteur.codeCaf().isEmpty();
            case GESTIONNAIRE -> acteur.siret().isEmpty();
            case EDITEUR, AUCUNE, SYSTEME -> false;
        };
    }

    private Optional<String> codeCaf() {
        return claim("code_caf").filter(code -> CODE_CAF.matcher(code).matches());
    }

    private Optional<Siret> siret() {
        try {
            return claim("siret").map(Siret::of);
        } catch (Refused notASiret) {
            return Optional.empty();
        }
    }

    private Optional<String> claim(String name) {
        return token.getClaim(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
