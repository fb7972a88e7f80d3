package fr.relais.activity.analyse;

import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.problem.Refused;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns the identifier of a professional into a pseudonym (HMAC-SHA-256): the same in the relais of one Caf in one year, so
 * that AP-9 can be held, and another one elsewhere or the next year, so that nobody is followed (ASM-ACT-22).
 */
@ApplicationScoped
public class Pseudonymes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_SECRET = 32;
    private static final Pattern FORM = Pattern.compile("(?=.*[0-9])[0-9A-Za-z]([ ./-]?[0-9A-Za-z]){3,39}");

    private final SecretKeySpec key;

    Pseudonymes(@ConfigProperty(name = "relais.pseudonymes.secret") String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("relais.pseudonymes.secret a moins de " + SHORTEST_SECRET
                    + " caractères : donnez-en un tiré au hasard, et gardez le même.");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Asked for at the start: without a secret the service does not start. */
    void atStart(@Observes StartupEvent start) {
        hmac("");
    }

    /** Case, spaces, dots, slashes and hyphens do not count; a text without a digit is a name, and is refused. */
    public IdentifiantScelle sceller(String identifiant) {
        if (!FORM.matcher(identifiant).matches()) {
            throw Refused.because(
                    AnalyseRefusal.IDENTIFIANT_INVALIDE,
                    "L'identifiant est un numéro (d'agrément pour un assistant maternel) de 4 à 40 lettres et chiffres,"
                            + " dont un chiffre ; jamais un nom.");
        }
        return new IdentifiantScelle(hmac(identifiant.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "")));
    }

    String de(IdentifiantScelle identifiant, CleExercice annee) {
        return hmac(annee.dossier().codeCaf() + "/" + annee.exercice() + "/" + identifiant.sceau());
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK knows " + ALGORITHM, e);
        }
    }
}
