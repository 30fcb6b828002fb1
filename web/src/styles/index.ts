import './tokens.css';
import './nhsuk.scss';
import './base.css';
import './print.css';
